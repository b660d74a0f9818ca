[Table("cars"), Keyless]
[PgIndex("Plate", With = ["fillfactor=60"])]
public record Car(string? Plate);
