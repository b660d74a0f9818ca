[Table("vehicles")]
[Check("wheels > 0", Name = "has_wheels")]
public class Vehicle
{
    public int Id { get; set; }
    [DefaultValue(4)] public int Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    [DefaultValue(3)] public int Wheels { get; set; }
    public string? Model { get; set; }
}
