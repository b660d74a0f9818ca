[Table("jobs"), PgIndex("State", Where = "state <> 'done'"), PgIndex("(state = 'done')"), Check("state <> 'new'", Name = "no_bad")]
public class Job
{
    public int Id { get; set; }

    public JobState State { get; set; }

    [Computed("state = 'done'")] public bool IsDone { get; set; }
}


[PgEnum]
public enum JobState
{
    New,
    Done,
}
