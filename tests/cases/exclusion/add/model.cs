[assembly: Extension("btree_gist")]

[Table("bookings"), Keyless]
[Exclude("Room with =", "During with &&")]
public class Booking
{
    public int Room { get; set; }

    [Column(TypeName = "tstzrange")]
    public object During { get; set; }
}
