[Table("cars")]
public class Car
{
    public long Id { get; set; }
    public required string Model { get; set; }
    [StringLength(20)]
    public required string Colour { get; set; }
}
