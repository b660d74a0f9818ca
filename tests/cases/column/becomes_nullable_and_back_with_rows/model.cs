[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public int? Doors { get; set; }

    [DefaultValue("red")] public string? Colour { get; set; }
}
