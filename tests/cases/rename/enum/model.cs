[PgEnum, RenamedFrom("color")]
public enum Colour { Red, Blue }

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql("'red'"), Check("color <> 'blue'")]
    public Colour Color { get; set; }

    public Colour[]? Colors { get; set; }
}
