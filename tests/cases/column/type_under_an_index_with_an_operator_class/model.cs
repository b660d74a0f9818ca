[Table("cars"), Keyless]
[PgIndex("Make text_pattern_ops")]
public record Car(string Make);
