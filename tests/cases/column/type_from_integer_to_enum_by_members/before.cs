public enum State { New, Running, Done = 5, Failed = -1 }

[Table("jobs"), PgIndex("State", Where = "state = 5"), Check("state <> 7", Name = "no_seven")]
public class Job
{
    public int Id { get; set; }

    [DefaultValue(State.New)] public State State { get; set; }

    public State? Former { get; set; }

    public State[] All { get; set; } = [];
}
