[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day))]
[PgKey(nameof(Id), nameof(Day))]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
    public string? Note { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "FROM ('2024-01-01') TO ('2025-01-01')")]
[Check("id > 0"), PgIndex(nameof(Note)), Unique(nameof(Note))]
public class Trip2024
{
    [DefaultValue("none")] public string Note { get; set; } = "";
}
