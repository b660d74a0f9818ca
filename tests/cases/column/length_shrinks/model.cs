[Table("cars"), Keyless]
public class Car
{
    [StringLength(10)]
    public string? Make { get; set; }

    [Precision(6, 1)]
    public decimal? Price { get; set; }

    [Precision(3)]
    public DateTime? At { get; set; }
}
