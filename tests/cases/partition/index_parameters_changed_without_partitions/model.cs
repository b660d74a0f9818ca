[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Id)), NoKey]
[PgIndex(nameof(Note), Name = "trips_note", With = ["fillfactor=70"])]
public class Trip
{
    public int Id { get; set; }
    public string? Note { get; set; }
}
