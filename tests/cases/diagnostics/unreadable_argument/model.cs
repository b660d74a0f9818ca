[Table(Names.Table)]
public class Car
{
    public int Id { get; set; }

    [MaxLength(Names.Missing)]
    public string Make { get; set; }
}

public static class Names
{
    public static readonly string Table = "cars";
}
