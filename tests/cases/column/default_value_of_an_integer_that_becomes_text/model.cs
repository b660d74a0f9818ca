[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [DefaultSql("5")] public string State { get; set; } = "";
}
