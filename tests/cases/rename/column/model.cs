[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [RenamedFrom("color")]
    public string Colour { get; set; }
}
