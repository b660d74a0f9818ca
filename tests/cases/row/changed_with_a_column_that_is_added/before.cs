[Table("levels")]
public class Level
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    [Seed]
    private static readonly Level[] Rows = [new() { Id = 1, Name = "low" }, new() { Id = 2, Name = "high" }];
}
