[Table("events"), NoKey]
public record Event([property: Key] int Number);

[Table("days"), PgKey("Id"), PrimaryKey("Day")]
public record Date(int Id, int Day);

[Table("trips"), PartitionBy(PartitionStrategy.Range, "Id")]
public record Trip(int Id);

[Table("trips_1"), PartitionOf(typeof(Trip), "FROM (1) TO (2)"), Inherits(typeof(Date))]
public record Trip1;

[Table("cars")]
public class Car
{
    [Identity, DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [MaxLength(10), StringLength(20)]
    public string Make { get; set; }
}
