[Table("cars"), Keyless]
[PgIndex("Make", Name = "ix"), PgIndex("MAKE", Name = "IX"), Check("make <> \"MAKE\"", Name = "Check")]
public class Car
{
    public string? Make { get; set; }

    [Column("MAKE")]
    public string? MAKE { get; set; }

    [Column("Make")]
    public string? Make2 { get; set; }
}

[Table("Cars"), Keyless]
public record BigCar(string? Make);
