[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string? Model { get; set; }

    public int? Year { get; set; }
}
