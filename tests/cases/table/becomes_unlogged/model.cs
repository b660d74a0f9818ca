[Table("cars"), Keyless, Unlogged]
public record Car(string? Make);
