[Table("cars"), Keyless]
public class Car
{
    [DefaultValue("Opel")]
    public string? Make { get; set; }
}
