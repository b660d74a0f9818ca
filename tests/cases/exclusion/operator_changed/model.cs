[Table("bookings"), Keyless]
[Exclude("During with -|-")]
public class Booking
{
    [Column(TypeName = "tsrange")]
    public object? During { get; set; }
}
