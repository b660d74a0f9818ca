[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [Storage("MAIN")] public string? Note { get; set; }
}
