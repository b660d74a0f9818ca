[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day))]
[PgKey(nameof(Id), nameof(Day))]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
}

[Table("trips_2026"), PartitionOf(typeof(Trip), "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")]
public class Trip2026;
