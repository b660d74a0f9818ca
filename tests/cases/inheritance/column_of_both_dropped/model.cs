[Table("vehicles")]
public class Vehicle
{
    public int Id { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public string? Model { get; set; }
}
