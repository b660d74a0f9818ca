[assembly: Extension("pg_trgm")]

[Table("people"), Keyless]
[PgIndex("Name", Method = "gin", OperatorClass = "gin_trgm_ops")]
public class Person
{
    public string Name { get; set; }
}
