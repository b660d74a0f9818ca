[Table("cars")]
public record Car(int Id);

[Table("cars", Schema = "public")]
public record Auto(int Id);
