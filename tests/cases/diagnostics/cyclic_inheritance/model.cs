[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public int Id { get; set; }
}

[Table("vehicles"), Inherits(typeof(Car))]
public class Vehicle
{
    public int Id { get; set; }
}
