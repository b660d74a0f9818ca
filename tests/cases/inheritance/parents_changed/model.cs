[Table("named"), Keyless]
public class Named
{
    public string? Model { get; set; }
}

[Table("vehicles")]
[Check("wheels > 0", Name = "has_wheels")]
public class Vehicle
{
    public int Id { get; set; }
    [DefaultValue(4)] public int Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle), typeof(Named))]
public class Car
{
    public string? Model { get; set; }
}
