[assembly: Schema("a \"schema\"", Comment = "with 'quotes' and \"more\"")]
[assembly: Sequence("a \"seq\"", Schema = "a \"schema\"", Comment = "it's a sequence")]

[PgEnum("an \"enum\"", Schema = "a \"schema\""), PgComment("it's an enum")]
public enum Odd
{
    [EnumLabel("it's")]
    One,

    [EnumLabel("a \"label\"")]
    Two,
}

[Table("a \"table\"", Schema = "a \"schema\""), PgComment("it's a table")]
[Check("\"a \"\"column\"\"\" <> ''", Name = "a \"check\"", Comment = "it's a check")]
[Unique("A", Name = "a \"unique\"", Comment = "it's unique")]
[PgIndex("A", "lower(\"a \"\"column\"\"\")", Name = "an \"index\"", Comment = "it's an index")]
[Exclude("A with =", Method = "hash", Name = "an \"exclusion\"", Comment = "it's an exclusion")]
[PgKey("Id", Name = "a \"key\"", Comment = "it's a key")]
[References(typeof(Hostile), Columns = ["Parent"], Name = "a \"foreign key\"", Comment = "it's a foreign key")]
public class Hostile
{
    [Column("an \"id\"")]
    public int Id { get; set; }

    [Column("a \"column\""), PgComment("it's a column"), DefaultSql("'\"''\"'")]
    public string A { get; set; }

    [Column("a \"parent\"")]
    public int? Parent { get; set; }

    [Column("an \"enum\""), DefaultSql("'it''s'")]
    public Odd Odd { get; set; }

    [Column("a \"serial\"", TypeName = "bigserial")]
    public long Serial { get; set; }
}
