[Table("vehicles"), NoKey]
public class Vehicle
{
    public long? Code { get; set; }
    public int? Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    [Key] public long Code { get; set; }
    public string? Model { get; set; }
}
