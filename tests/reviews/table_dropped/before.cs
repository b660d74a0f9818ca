[Table("cars")]
public class Car
{
    public int Id { get; set; }
    public required string Model { get; set; }
}

[Table("tolls")]
public class Toll
{
    public int Id { get; set; }
    [References(typeof(Car))]
    public int CarId { get; set; }
}
