[Table("jobs")]
public class Job
{
    public int Id { get; set; }
    public required string Owner { get; set; }
}
