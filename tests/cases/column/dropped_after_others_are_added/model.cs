[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string? Maker { get; set; }
}
