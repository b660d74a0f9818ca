[Table("steps"), PartitionBy(PartitionStrategy.List, nameof(Kind))]
[PgKey(nameof(Id), nameof(Kind))]
[References(typeof(Step), Columns = [nameof(PreviousId), nameof(Kind)])]
public class Step
{
    public long Id { get; set; }
    public int Kind { get; set; }
    public long? PreviousId { get; set; }
}

[Table("steps_1"), PartitionOf(typeof(Step), "FOR VALUES IN (1, 2)")]
public class Step1;
