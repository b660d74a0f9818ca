[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [DefaultSql("'a'"), MaxLength(20)] public string State { get; set; } = "";
}
