[Table("cars")]
public record Car(string Make);
