[Table("cars")]
[PrimaryKey("Make", "Model")]
public record Car(string Make, string Model);
