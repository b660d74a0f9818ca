[CompositeType]
public record Address(string City, string? Country, long No);

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Address? Home { get; set; }
}
