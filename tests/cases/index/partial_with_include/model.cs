[Table("cars"), Keyless]
[PgIndex("Plate", Unique = true, Include = ["Year"], Where = "NOT sold", Name = "unsold")]
public record Car(string? Plate, int? Year, bool Sold);
