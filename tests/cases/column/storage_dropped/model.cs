[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    public string? Note { get; set; }
}
