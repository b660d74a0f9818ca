[Table("cars"), Keyless]
[PgIndex("Plate", With = ["fillfactor=50", "deduplicate_items=off"])]
public record Car(string? Plate);
