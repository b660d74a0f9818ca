[Table("cars"), Keyless]
[Unique("Plate", Include = ["Make"], Name = "one")]
public record Car(string? Plate, int? Year, string? Make);
