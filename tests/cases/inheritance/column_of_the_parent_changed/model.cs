[Table("vehicles")]
[Check("wheels > 0", Name = "has_wheels")]
public class Vehicle
{
    public int? Doors { get; set; }
    public int Id { get; set; }
    [DefaultValue(4)] public long Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
    public string? Model { get; set; }
}
