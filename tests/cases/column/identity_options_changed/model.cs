[Table("cars")]
public class Car
{
    [Identity(Start = 500, Increment = 2, Min = 100, Cache = 1)]
    public int Id { get; set; }
}
