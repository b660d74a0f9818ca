[Table("cars"), Keyless]
public class Car
{
    [Comment("Who made it? Don't ask.")]
    public string? Make { get; set; }
}
