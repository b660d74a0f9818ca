[Table("cars")]
public class Car
{
    [Identity(SequenceComment = "numbers of cars")] public int Id { get; set; }
    public string Model { get; set; } = "";
}

[Table("owners")]
public class Owner
{
    [Identity(SequenceComment = "numbers of owners")] public int Id { get; set; }
}
