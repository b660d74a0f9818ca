[Table("cars")]
public class Car
{
    [Serial(Name = "numbers", Type = "bigint", Start = 10, Cache = 5)] public int Id { get; set; }
}
