[CompositeType]
[PgComment("where someone lives")]
public record Address([MaxLength(80)] string Street, [Column("zip"), PgComment("five digits")] string ZipCode, [Collation("C")] string? City, Place? Place);

[CompositeType("place", Schema = "geo")]
public struct Place
{
    public double Latitude { get; set; }

    public double Longitude { get; set; }

    [Column(TypeName = "numeric(5, 1)")]
    public decimal Height { get; set; }
}

[Table("people")]
public class Person
{
    public int Id { get; set; }

    public required Address Home { get; set; }

    public Address? Work { get; set; }

    public List<Address> Others { get; set; } = [];

    public Place? Place { get; set; }
}
