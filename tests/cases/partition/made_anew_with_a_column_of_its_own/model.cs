[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day)), NoKey]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
    public string? Note { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')")]
public class Trip2024
{
    [DefaultValue("x")] public string? Note { get; set; }
}
