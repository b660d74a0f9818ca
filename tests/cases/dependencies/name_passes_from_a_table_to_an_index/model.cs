[Table("cars"), Keyless]
[PgIndex("Plate", Name = "plates")]
public record Car(string? Plate);
