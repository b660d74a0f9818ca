[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
[Check("colour <> 'blue'")]
public record Car(int Id, Colour Colour);
