[Table("owners")]
public class Owner
{
    public int Id { get; set; }
    public required string Name { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }
    [PgIndex]
    public required string Model { get; set; }
    public string? Colour { get; set; }
    [References(typeof(Owner))]
    public int? OwnerId { get; set; }
}
