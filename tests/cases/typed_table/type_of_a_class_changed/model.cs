[CompositeType("car")]
public class CarType
{
    public int Id { get; set; }

    [Column(TypeName = "varchar(20)")]
    public string Model { get; set; } = "";

    public string? Colour { get; set; }
}

[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "varchar(20)")]
    public string? Model { get; set; }

    public string? Colour { get; set; }
}
