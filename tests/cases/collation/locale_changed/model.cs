[assembly: PgCollation("german", "de-AT")]
[assembly: Domain("word", "text", Collation = "german")]

[CompositeType]
public record Entry([Collation("german")] string Key);

[Table("people")]
[PgIndex("Word", "(lower(name) collate german)", Name = "ix_people_word")]
[Check("name < ('z' COLLATE german)", Name = "c")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Collation("german"), Unique]
    public string Name { get; set; } = "";

    [Column(TypeName = "word")]
    public string? Word { get; set; }

    public Entry? Entry { get; set; }

    [Collation("german"), Computed("name || name")]
    public string? Twice { get; set; }
}
