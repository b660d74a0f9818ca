[Table("cars")]
public class Car
{
    [Identity(Sequence = "numbers")] public int Id { get; set; }
}
