[Table("vehicles")]
[Check("wheels > 1", Name = "has_wheels")]
public class Vehicle
{
    public int Id { get; set; }
    [DefaultValue(4)] public int Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public string? Model { get; set; }
}
