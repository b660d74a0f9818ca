[Table("vehicles")]
[Check("wheels > 0", Name = "has_wheels")]
public class Vehicle
{
    public int Id { get; set; }
    [DefaultValue(6)] public long Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    [DefaultValue(6)] public long Wheels { get; set; }
    public string? Model { get; set; }
}
