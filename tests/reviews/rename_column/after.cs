[Table("cars")]
public class Car
{
    public int Id { get; set; }
    public required string Model { get; set; }
    [RenamedFrom("colour")]
    public string? Paint { get; set; }
}
