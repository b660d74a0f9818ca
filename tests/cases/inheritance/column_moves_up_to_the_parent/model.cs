[Table("vehicles"), Keyless]
public class Vehicle
{
    public int Id { get; set; }

    public int Wheels { get; set; }
}

[Table("cars"), Inherits(typeof(Vehicle))]
[Check("wheels > 2", Name = "ck_cars_wheels")]
[PgIndex("wheels", Name = "ix_cars_wheels")]
public class Car
{
    public string? Model { get; set; }
}

[Table("limousines"), Inherits(typeof(Car))]
public class Limousine
{
    public int? Seats { get; set; }
}
