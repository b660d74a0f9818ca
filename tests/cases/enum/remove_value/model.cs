[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
public record Car(int Id, Colour Colour);
