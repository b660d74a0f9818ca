[assembly: Extension("btree_gist")]

[Table("bookings"), Keyless]
[Exclude("Room with =")]
public record Booking(int Room);
