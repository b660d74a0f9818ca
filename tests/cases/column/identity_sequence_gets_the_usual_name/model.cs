[Table("cars")]
public class Car
{
    [Identity(Sequence = "cars_id_seq")]
    public int Id { get; set; }
}
