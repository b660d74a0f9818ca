[Table("cars")]
public class Car<T>
{
    public int Id { get; set; }

    public string Make { get; set; }
}
