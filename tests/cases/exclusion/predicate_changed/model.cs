[Table("bookings"), Keyless]
[Exclude("During with &&", Where = "cancelled is not true")]
public class Booking
{
    [Column(TypeName = "tsrange")]
    public object? During { get; set; }

    public bool? Cancelled { get; set; }
}
