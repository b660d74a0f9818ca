[Table("cars"), Keyless]
[PgIndex("Make"), PgIndex("Year desc", Unique = true, Where = "year > 0"), PgIndex("lower(make)", Comment = "for searches")]
public record Car(string Make, long Year);
