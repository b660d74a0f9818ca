[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day)), NoKey]
public class Trip
{
    public int? Id { get; set; }
    public DateOnly? Day { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"), PgKey("Id")]
public class Trip2024;
