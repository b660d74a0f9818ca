[PgEnum("cars")]
public enum Kind { A }

[Table("cars")]
[PgIndex("Make", Name = "vans"), Check("true", Name = "one"), Check("true", Name = "one")]
public record Car(int Id, string Make);

[Table("vans")]
public record Van(int Id);
