[PgEnum("colour")]
public enum Colour { Red, Blue }

[Table("colours")]
public record Paint([property: Key] Colour Colour);

[Table("cars")]
public record Car(int Id, [References(typeof(Paint))] Colour Colour);
