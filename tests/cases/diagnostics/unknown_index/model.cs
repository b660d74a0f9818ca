[Table("cars"), ClusterOn("nothing")]
[PgIndex(nameof(Make), Name = "by_make", Unique = true)]
public class Car
{
    public int Id { get; set; }
    public string Make { get; set; } = "";
}
