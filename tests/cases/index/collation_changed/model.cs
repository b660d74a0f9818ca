[Table("cars"), Keyless]
[PgIndex("Make", Collation = "C")]
public record Car(string? Make);
