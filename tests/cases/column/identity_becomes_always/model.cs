[Table("cars")]
public class Car
{
    [Identity(Always = true)]
    public int Id { get; set; }
}
