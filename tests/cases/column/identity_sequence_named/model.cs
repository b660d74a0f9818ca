[Table("cars")]
public class Car
{
    [Identity(Sequence = "numbers", Start = 5)] public int Id { get; set; }
}
