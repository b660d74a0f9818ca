[Table("cars")]
public class Car
{
    public long Id { get; set; }

    [DefaultValue(0)]
    public long Miles { get; set; }
}
