[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Id))]
public class Trip
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
}

[Table("trips_new"), PartitionOf(typeof(Trip), "FOR VALUES FROM (0) TO (10)")]
public class TripNew;

[Table("stops"), Keyless]
public class Stop
{
    [References(typeof(Trip))] public int? TripId { get; set; }
}
