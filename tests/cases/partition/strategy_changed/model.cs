[Table("trips"), PartitionBy(PartitionStrategy.Hash, nameof(Day))]
[PgKey(nameof(Id), nameof(Day))]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "WITH (MODULUS 1, REMAINDER 0)")]
public class Trip2024;
