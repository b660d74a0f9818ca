[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [Seed]
    public static Car[] Rows = [new() { Id = 1 }];

    [Seed]
    public static readonly int[] Numbers = [1];
}
