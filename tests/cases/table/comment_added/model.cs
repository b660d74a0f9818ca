[Table("cars"), Keyless, Comment("the customer's cars")]
public record Car(string? Make);
