[Table("cars"), Keyless]
[PgIndex("Make", RenamedFrom = "cars_by_make", Comment = "by make")]
public record Car(string? Make);
