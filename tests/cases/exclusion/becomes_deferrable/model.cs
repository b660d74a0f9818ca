[Table("bookings"), Keyless]
[Exclude("During with &&", Deferrable = true)]
public class Booking
{
    [Column(TypeName = "tsrange")]
    public object? During { get; set; }
}
