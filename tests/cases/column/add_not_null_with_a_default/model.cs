[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultValue(1999)]
    public int Year { get; set; }
}
