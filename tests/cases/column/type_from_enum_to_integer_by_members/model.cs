public enum State : short { New, InProgress = 10, Done = 50 }

[Table("jobs")]
public class Job
{
    public int Id { get; set; }

    [DefaultValue(State.New)] public State State { get; set; }

    public State? Former { get; set; }
}
