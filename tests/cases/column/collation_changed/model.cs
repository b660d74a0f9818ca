[Table("cars"), Keyless]
public class Car
{
    [Collation("POSIX")]
    public string? Make { get; set; }
}
