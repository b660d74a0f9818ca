[Table("cars"), Keyless]
[PgIndex("Make", "Model", Name = "by_make")]
public record Car(string? Make, string? Model);
