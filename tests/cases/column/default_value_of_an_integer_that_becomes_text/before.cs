[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [DefaultValue(5)] public int State { get; set; }
}
