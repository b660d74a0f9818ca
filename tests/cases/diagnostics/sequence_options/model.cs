[assembly: Sequence("a", Increment = 0)]
[assembly: Sequence("b", Min = 10, Max = 1)]
[assembly: Sequence("c", Start = 5, Min = 10)]
[assembly: Sequence("d", Type = "smallint", Max = 100000)]
[assembly: Sequence("e", Type = "text")]

[Table("cars")]
public class Car
{
    [Identity(Cache = -1)]
    public int Id { get; set; }
}
