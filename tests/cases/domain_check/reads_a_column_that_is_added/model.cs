[Table("cars"), Keyless]
public record Car(string? Make, int? Year);
