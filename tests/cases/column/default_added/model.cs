[Table("cars"), Keyless]
public class Car
{
    [DefaultValue(-1)]
    public int? Year { get; set; }
}
