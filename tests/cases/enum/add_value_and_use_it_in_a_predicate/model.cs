[PgEnum]
public enum Colour { Blue, Red }

[Table("cars")]
[PgIndex("Id", Where = "colour = 'blue'")]
public record Car(int Id, Colour Colour);
