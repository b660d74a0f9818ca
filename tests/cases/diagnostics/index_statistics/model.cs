[Table("cars")]
[PgIndex("(lower(make))", Statistics = ["1=many"]), PgIndex("(upper(make))", Statistics = ["2=100"])]
public record Car(int Id, string Make);
