[Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day))]
[PgKey(nameof(Id), nameof(Day))]
public class Trip
{
    public int Id { get; set; }
    public DateOnly Day { get; set; }
}
