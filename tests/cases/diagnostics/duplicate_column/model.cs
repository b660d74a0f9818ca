[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string Make { get; set; }

    [Column("make")]
    public string Brand { get; set; }
}
