[Table("t"), RenamedFrom("a \"t\"")]
[PgIndex("C", RenamedFrom = "an \"ix\"")]
public class T
{
    [RenamedFrom("an \"id\"")]
    public int Id { get; set; }

    [RenamedFrom("a \"c\""), DefaultSql("'it''s'")]
    public string? C { get; set; }
}
