[Table("cars")]
public class Car : Missing
{
    public int Id { get; set; }

    public Nowhere Place { get; set; }
}
