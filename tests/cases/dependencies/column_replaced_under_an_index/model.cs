[Table("cars"), Keyless]
[PgIndex("Brand", Name = "by_make")]
public record Car(string? Brand);
