[Table("cars")]
public class Car
{
    public int Id { get; set; }
    public required string Model { get; set; }
    public string? Colour { get; set; }
}
