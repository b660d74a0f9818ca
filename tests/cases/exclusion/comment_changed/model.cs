[Table("bookings"), Keyless]
[Exclude("During with &&", Comment = "it's taken")]
public class Booking
{
    [Column(TypeName = "tsrange")]
    public object? During { get; set; }
}
