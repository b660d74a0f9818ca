[Table("cars"), Keyless]
[PgIndex("Model", "Make", Name = "by_make")]
public record Car(string? Make, string? Model);
