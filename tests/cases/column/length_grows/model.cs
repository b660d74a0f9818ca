[Table("cars"), Keyless]
public class Car
{
    [MaxLength(20)]
    public string? Make { get; set; }

    [Column(TypeName = "char(3)")]
    public string? Code { get; set; }

    [Precision(8, 2)]
    public decimal? Price { get; set; }
}
