[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [DefaultSql("'a'")] public string State { get; set; } = "";
}
