[Table("vehicles"), Keyless]
public class Vehicle
{
    public int Id { get; set; }

    public int Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public string? Model { get; set; }
}

[Table("bikes"), Inherits(typeof(Vehicle))]
public class Bike
{
}
