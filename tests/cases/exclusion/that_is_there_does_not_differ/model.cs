[assembly: Extension("btree_gist")]

[Table("bookings"), Keyless]
[Exclude("Room WITH =", "During WITH &&", Where = "NOT cancelled", Deferrable = true)]
public class Booking
{
    public int Room { get; set; }

    [Column(TypeName = "tsrange")]
    public object? During { get; set; }

    public bool Cancelled { get; set; }
}
