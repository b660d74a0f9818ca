[PgEnum]
public enum State { Ordered, Sent }

[Table("parcels")]
public class Parcel
{
    public int Id { get; set; }
    public State State { get; set; }
}
