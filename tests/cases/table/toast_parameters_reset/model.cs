[Table("cars"), Keyless]
public class Car
{
    public string Note { get; set; } = "";
}
