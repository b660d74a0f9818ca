[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

[Table("archive")]
public class Archived
{
    public int Id { get; set; }

    [Column(TypeName = "cars")]
    public Car? Car { get; set; }

    [Column(TypeName = "cars[]")]
    public Car[] Cars { get; set; } = [];
}
