[Table("cars"), Keyless]
[PgIndex("Make", RenamedFrom = "cars_by_make", Unique = true)]
public record Car(string? Make);
