[Table("cars")]
public class Car
{
    [Identity(Always = true, Start = 1000, Increment = 10, Min = 10, Max = 99990, Cache = 5, Cycle = true)]
    public int Id { get; set; }
}
