[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string Model { get; set; } = "";

    public int Year { get; set; }
}

[Table("owners")]
public class Owner
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}
