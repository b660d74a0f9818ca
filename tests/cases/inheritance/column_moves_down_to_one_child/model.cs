[Table("vehicles"), Keyless]
public class Vehicle
{
    public int Id { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public string? Model { get; set; }

    [DefaultValue(4)] public int? Wheels { get; set; }
}

[Table("boats"), Inherits(typeof(Vehicle))]
public class Boat
{
    public int? Sails { get; set; }
}

[Table("limousines"), Inherits(typeof(Car))]
public class Limousine
{
    public int? Seats { get; set; }
}
