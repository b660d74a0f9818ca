[PgEnum]
public enum Colour
{
    Red,

    [RenamedFrom("gray")]
    Grey,
}

[Table("cars")]
[PgIndex("Id", Where = "colour = 'grey'")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql("'grey'"), Check("colour >= 'grey'")]
    public Colour Colour { get; set; }
}
