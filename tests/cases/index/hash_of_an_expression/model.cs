[Table("cars"), Keyless, PgIndex("lower(plate)", Method = "hash")]
public record Car(string? Plate);
