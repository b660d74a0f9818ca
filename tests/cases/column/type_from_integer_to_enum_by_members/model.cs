[PgEnum("job_state")] public enum State { New, Running, Done = 5, Failed = -1 }

[Table("jobs"), PgIndex("State", Where = "state = 'done'"), Check("state <> 'failed' OR former IS NOT NULL", Name = "no_seven")]
public class Job
{
    public int Id { get; set; }

    [DefaultValue(State.New)] public State State { get; set; }

    public State? Former { get; set; }

    public State[] All { get; set; } = [];
}
