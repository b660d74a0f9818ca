[ComplexType]
public record Money(decimal Amount, [property: MaxLength(3)] string Currency);

[Owned]
public class Address
{
    public string Street { get; set; }

    public string? Town { get; set; }

    public Money? Rent { get; set; }
}

[Table("owners")]
public class Owner
{
    public int Id { get; set; }

    public Address Home { get; set; }

    public Address? Work { get; set; }

    [ComplexType]
    public Point Place { get; set; }
}

public struct Point
{
    public double X { get; set; }

    public double Y { get; set; }
}
