[Table("cars")]
[PgKey("Model", "Make")]
public record Car(string Make, string Model);
