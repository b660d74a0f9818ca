public static class Names
{
    public const string Table = "cars";
    public const int Length = 10 * 4;
}

[Table(Names.Table + "_of_" + nameof(Names))]
[Check("length(" + nameof(Car.make) + ") > 2")]
public class Car
{
    public int Id { get; set; }

    [MaxLength(Names.Length)]
    public string make { get; set; }
}
