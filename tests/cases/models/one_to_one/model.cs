[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public Papers? Papers { get; set; }
}

[Table("papers")]
public class Papers
{
    [Key]
    public int CarId { get; set; }

    public Car Car { get; set; }
}
