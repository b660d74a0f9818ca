[Table("cars"), Keyless]
[PgIndex("Plate", Unique = true, NullsNotDistinct = true)]
public record Car(string? Plate);
