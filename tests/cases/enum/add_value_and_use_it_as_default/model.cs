[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql("'blue'")]
    public Colour Colour { get; set; }
}
