[Table("cars"), Keyless]
public class Car
{
    [DefaultValue(false)]
    public bool Sold { get; set; }
}
