[Table("cars"), Keyless, PgComment("all cars")]
public record Car(string? Make);
