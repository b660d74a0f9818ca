[Table("cars"), Keyless]
public class Car
{
    [RenamedFrom("make")]
    public string Maker { get; set; }

    public string? Make { get; set; }
}
