[Table("cars", Schema = "sales"), RenamedFrom("public.cars")]
[PgIndex("Year")]
public record Car(int Id, int? Year);
