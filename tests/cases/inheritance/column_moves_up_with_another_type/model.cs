[Table("vehicles"), Keyless]
public class Vehicle
{
    public int Id { get; set; }

    public int? Wheels { get; set; }

    [Computed("id * 2")] public int? Doubled { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
public class Car
{
}
