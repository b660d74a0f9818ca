[Table("cars")]
public class Car
{
    [Serial] public int Id { get; set; }
}
