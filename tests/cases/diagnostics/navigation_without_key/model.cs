[Table("owners")]
public record Owner(int Id);

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public Owner Owner { get; set; }
}
