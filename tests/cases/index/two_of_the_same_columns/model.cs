[Table("cars"), Keyless]
[PgIndex("Plate", Name = "one"), PgIndex("Plate", Name = "three")]
public record Car(string? Plate);
