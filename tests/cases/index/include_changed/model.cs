[Table("cars"), Keyless]
[PgIndex("Plate", Include = ["Year", "Sold"], Name = "by_plate")]
public record Car(string? Plate, int? Year, bool? Sold);
