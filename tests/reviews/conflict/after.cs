[Table("cars")]
public class Car
{
    public int Id { get; set; }
    public required string Model { get; set; }
    public required string Colour { get; set; }
}
