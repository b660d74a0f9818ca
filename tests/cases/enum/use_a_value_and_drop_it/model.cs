[PgEnum]
public enum Colour { Red }

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql("'red'")]
    public Colour Colour { get; set; }
}
