[Table("jobs"), PgIndex("State", Where = "state <> 'done'"), PgIndex("(state = 'done')"), Check("state <> 'bad'", Name = "no_bad")]
public class Job
{
    public int Id { get; set; }

    public string State { get; set; } = "";

    [Computed("state = 'done'")] public bool IsDone { get; set; }
}
