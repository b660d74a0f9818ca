[Table("cars", Schema = "sales")]
public record Car(int Id);
