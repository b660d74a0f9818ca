[CompositeType]
public record Address(string Street, [PgComment("the city")] string? City);

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Address? Home { get; set; }

    public Address[]? Others { get; set; }
}
