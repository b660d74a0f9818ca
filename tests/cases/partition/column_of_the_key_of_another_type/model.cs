// ALTER TYPE is refused for a column of the key: the table is made anew, and its partitions are attached to it with their rows.
[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Id)), NoKey]
[PgIndex(nameof(Note), Name = "trips_note")]
public class Trip
{
    public long Id { get; set; }
    public string? Note { get; set; }
}

[Table("trips_old"), PartitionOf(typeof(Trip), "FOR VALUES FROM (1) TO (10)")]
public class OldTrip;
