[Table("cars"), Keyless]
public class Car
{
    [PgComment("the\nmaker")]
    public string? Make { get; set; }
}
