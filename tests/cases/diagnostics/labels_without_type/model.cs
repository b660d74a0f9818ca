public enum Colour
{
    Red,

    [EnumLabel("dark blue")]
    DarkBlue,
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public Colour? Colour { get; set; }

    [Column(TypeName = "smallint")]
    public Colour Inside { get; set; }
}
