[Table("levels")]
public class Level
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Rank { get; set; }

    [Seed]
    private static readonly Level[] Rows = [new() { Id = 1, Name = "low", Rank = 10 }, new() { Id = 3, Name = "highest", Rank = 30 }];
}
