[Table("rides")]
public class Ride
{
    public int Id { get; set; }

    [Column(TypeName = "interval day to second(3)")]
    public TimeSpan? Took { get; set; }

    [Column(TypeName = "interval hour to minute")]
    public TimeSpan? Waited { get; set; }
}
