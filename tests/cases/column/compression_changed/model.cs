[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [Compression("lz4")] public string? Note { get; set; }
}
