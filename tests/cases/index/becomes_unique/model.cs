[Table("cars"), Keyless]
[PgIndex("Make", Unique = true, Comment = "by make")]
public record Car(string? Make);
