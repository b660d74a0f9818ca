[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [Storage("external")] public string? Note { get; set; }
}
