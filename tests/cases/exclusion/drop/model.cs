[Table("bookings"), Keyless]
public class Booking
{
    [Column(TypeName = "tsrange")]
    public object? During { get; set; }
}
