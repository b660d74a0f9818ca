[assembly: PgCollation("duden", "de", Schema = "sorting", RenamedFrom = "public.german")]
[assembly: Domain("word", "text", Collation = "duden")]

[Table("people")]
[PgIndex("Word", "(lower(name) COLLATE sorting.duden)", Name = "ix")]
[Check("name < ('z' COLLATE sorting.duden)", Name = "c")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Collation("duden")]
    public string? Name { get; set; }

    [Column(TypeName = "word")]
    public string? Word { get; set; }
}
