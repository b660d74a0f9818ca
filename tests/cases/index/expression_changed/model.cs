[Table("cars"), Keyless]
[PgIndex("lower(trim(make))")]
public record Car(string? Make);
