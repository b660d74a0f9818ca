[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string? Name { get; set; }

    [Seed]
    public static readonly Car[] Rows = [new() { Name = "a" }, new() { Id = 1 }, new() { Id = 1 }];
}
