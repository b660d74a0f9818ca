[Table("cars"), ClusterOn("by_make")]
[PgIndex(nameof(Make), nameof(Id), Name = "by_make", Unique = true)]
public class Car
{
    public int Id { get; set; }
    public string Make { get; set; } = "";
}
