[Table("cars")]
[PgIndex, PgIndex("(lower(make)"), PgIndex("Make sideways down"), PgIndex("")]
[Exclude("Make"), Exclude]
public record Car(int Id, string Make);
