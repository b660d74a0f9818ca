[Table("vehicles"), Keyless]
public class Vehicle
{
    public int Id { get; set; }
    public int? Doors { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public int? Wheels { get; set; }
}
