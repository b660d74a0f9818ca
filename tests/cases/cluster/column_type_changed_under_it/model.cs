[Table("cars"), ClusterOn("by_make")]
[PgIndex(nameof(Make), Name = "by_make", Unique = true)]
public class Car
{
    public int Id { get; set; }
    public int Make { get; set; } 
}
