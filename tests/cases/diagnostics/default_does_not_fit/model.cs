[PgEnum]
public enum Colour { Red }

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultValue("many")]
    public int Seats { get; set; }

    [DefaultValue(100000)]
    public short Doors { get; set; }

    [DefaultValue(1)]
    public bool Sold { get; set; }

    [DefaultValue("green")]
    public Colour Colour { get; set; }

    [DefaultValue("too long"), MaxLength(3)]
    public string Code { get; set; }
}
