[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    public string State { get; set; } = "";
}
