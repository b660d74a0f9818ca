[PgEnum("job_state")] public enum State { New, InProgress, Done }

[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [DefaultValue(State.New)] public State State { get; set; }

    public State? Former { get; set; }
}
