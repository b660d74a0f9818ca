[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public Version Version { get; set; }

    public object? Anything { get; set; }

    public int[,] Grid { get; set; }
}
