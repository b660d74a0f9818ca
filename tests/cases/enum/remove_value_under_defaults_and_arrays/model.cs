[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql("'red'")]
    public Colour Colour { get; set; }

    [DefaultSql("'{red,blue}'")]
    public Colour[] Others { get; set; }
}
