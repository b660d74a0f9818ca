[Table("cars")]
public class Car
{
    [Serial(Name = "numbers", Type = "bigint", Increment = 2, Cycle = true)] public int Id { get; set; }
}
