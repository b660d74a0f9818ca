[assembly: Domain("code", "varchar(20)", Default = "'x'", Check = "VALUE <> ''")]

[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [Column(TypeName = "code")] public string A { get; set; } = "";

    [Column(TypeName = "code"), DefaultSql("'q'")] public string B { get; set; } = "";
}
