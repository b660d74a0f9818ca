[Table("cars"), Keyless]
[PgIndex("lower(make) text_pattern_ops"), PgIndex("lower(make) collate \"C\" desc", Name = "sorted")]
public record Car(string? Make);
