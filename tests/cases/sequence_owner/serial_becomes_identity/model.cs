[Table("cars")]
public record Car(int Id);
