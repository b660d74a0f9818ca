[Table("cars")]
public class Car
{
    public int Id { get; set; }
}
