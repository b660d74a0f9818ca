[Table("cars"), Keyless]
[PgIndex("Plate", Where = "sold IS NOT TRUE")]
public record Car(string? Plate, bool? Sold);
