[Table("cars"), Keyless]
[PgIndex("Make", "Year", Name = "by_make")]
public record Car(string? Make, int? Year);
