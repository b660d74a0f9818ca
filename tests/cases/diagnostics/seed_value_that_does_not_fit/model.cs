[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public DateTime At { get; set; }

    [Seed]
    public static readonly Car[] Rows = [new() { Id = 1, At = new DateTime(2024, 1, 2) }];
}
