[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day))]
[PgKey(nameof(Id), nameof(Day))]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "FROM ('2024-01-01') TO ('2025-01-01')"), PartitionBy(PartitionStrategy.Hash, nameof(Id))]
public class Trip2024;

[Table("trips_2024_0"), PartitionOf(typeof(Trip2024), "WITH (MODULUS 1, REMAINDER 0)")]
[PgIndex(nameof(Id), Name = "trips_of_0")]
public class Trip20240;
