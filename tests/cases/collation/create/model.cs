[assembly: PgCollation("german", "de-DE", Comment = "as in Duden")]
[assembly: PgCollation("case_insensitive", "und-u-ks-level2", Deterministic = false)]
[assembly: PgCollation("plain", Provider = "libc", LcCollate = "C", LcCtype = "C.UTF-8")]
[assembly: PgCollation("c_like", "C", Provider = "libc", Schema = "sorting")]
[assembly: Domain("word", "text", Collation = "german")]
[assembly: RangeType("words", "text", Collation = "plain")]

[CompositeType]
public record Entry([Collation("c_like")] string Key, string Value);

[Table("people")]
[PgIndex("Name collate german", "lower(\"name\") collate german", Name = "ix_people_name")]
[Check("name collate plain <> 'x'")]
public class Person
{
    public int Id { get; set; }

    [Collation("case_insensitive")]
    public string Name { get; set; } = "";

    [Collation("c_like"), PgIndex(Collation = "default")]
    public string Code { get; set; } = "";

    public Entry? Entry { get; set; }
}
