[assembly: Schema("select")]
[assembly: Sequence("default", Schema = "select")]

[PgEnum("user", Schema = "select")]
public enum User { Null, True, Table }

[Table("table", Schema = "select")]
[Check("\"check\" <> ''", Name = "check")]
[Unique("Unique", Name = "unique")]
[PgIndex("Desc desc", "\"order\"", Name = "index")]
[PgKey("Primary", Name = "primary")]
[References(typeof(Table), Columns = ["References"], Name = "references")]
public class Table
{
    public int Primary { get; set; }

    public string Check { get; set; }

    public string? Unique { get; set; }

    public int? Desc { get; set; }

    public int? Order { get; set; }

    public int? References { get; set; }

    public User User { get; set; }

    [DefaultSql("nextval('\"select\".\"default\"')")]
    public long Limit { get; set; }
}
