[Table("cars"), Keyless]
public class Car
{
    [Column(TypeName = "timestamp(6)")]
    public DateTime? Sold { get; set; }

    [Column(TypeName = "time(6)")]
    public TimeOnly? Opens { get; set; }

    [Column(TypeName = "timestamptz(6)")]
    public DateTime? Seen { get; set; }

    [Column(TypeName = "timestamp")]
    public DateTime? LeftAt { get; set; }
}
