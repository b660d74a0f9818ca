[Table("cars")]
public class Car
{
    [Key]
    public string? Plate { get; set; }
}
