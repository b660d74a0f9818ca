[CompositeType]
public record Address(string Street, [Collation("C")] string City);

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Address? Home { get; set; }
}
