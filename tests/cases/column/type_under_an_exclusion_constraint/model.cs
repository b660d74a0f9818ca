[Table("bookings"), Keyless]
[Exclude("During with &&")]
public class Booking
{
    [Column(TypeName = "daterange")]
    public object? During { get; set; }
}
