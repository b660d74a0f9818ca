[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [Required]
    public string? Make { get; set; }

    [Required]
    public int? Year { get; set; }

    [Required]
    public string Plate { get; set; }

    public Car()
    {
    }
}

[Table("vans")]
public record Van(int Id, [property: Required] string? Make);
