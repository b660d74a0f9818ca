[Table("people")]
public class Person
{
    public int Id { get; set; }
}

[Check("id > 0", Name = "positive")]
[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day))]
[PgKey(nameof(Id), nameof(Day))]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
    [PgIndex] public string Note { get; set; } = "";
    [References(typeof(Person))] public int PersonId { get; set; }
    [Unique(nameof(Day), nameof(Note))] public string? Other { get; set; }
}

[Table("trips_2024"), PartitionOf(typeof(Trip), "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')")]
public class Trip2024;

[Table("stops")]
[References(typeof(Trip), Columns = [nameof(TripId), nameof(Day)])]
public class Stop
{
    public int Id { get; set; }
    public int TripId { get; set; }
    public DateOnly Day { get; set; }
}
