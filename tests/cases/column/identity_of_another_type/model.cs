[Table("cars")]
public record Car(long Id);
