[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [MaxLength(0)]
    public string Make { get; set; }

    [StringLength(99999999)]
    public string Model { get; set; }

    [Precision(2000, 1)]
    public decimal Price { get; set; }

    [Precision(9)]
    public DateTime At { get; set; }
}
