[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [Compression("pglz")] public string? Note { get; set; }
}
