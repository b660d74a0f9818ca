[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day)), NoKey]
[Unique(nameof(Id), nameof(Day), Name = "only", OnOnly = true)]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')")]
[Unique("Id", "Day", Name = "of_2024", AttachedTo = "only")]
public class Trip2024;

[Table("trips_2025"), PartitionOf(typeof(Trip), "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')")]
public class Trip2025;
