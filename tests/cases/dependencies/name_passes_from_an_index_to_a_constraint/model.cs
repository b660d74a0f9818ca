[Table("cars"), Keyless]
[Unique("Plate", Name = "one")]
public record Car(string? Plate, int? Year);
