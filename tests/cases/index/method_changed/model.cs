[Table("cars"), Keyless]
[PgIndex("Plate", Method = "hash")]
public record Car(string? Plate);
