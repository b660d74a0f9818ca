[assembly: Schema("sales")]

[PgEnum("colour", Schema = "sales")]
public enum Colour { Red, Blue }

[Table("cars", Schema = "sales")]
public record Car(int Id, Colour Colour);
