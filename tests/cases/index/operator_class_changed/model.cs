[Table("cars"), Keyless]
[PgIndex("Make", OperatorClass = "text_pattern_ops")]
public record Car(string? Make);
