[assembly: Domain("addresses", "address[]")]

[CompositeType, PgComment("where someone lives")]
public record Address(string Street, long No);

[CompositeType("person")]
public record PersonType(string Name, Address Home);

[Table("people")]
[Check("(home).no > 0", Name = "people_home_check")]
[PgIndex("((home).street)", Name = "ix_people_home")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public required Address Home { get; set; }

    [Column(TypeName = "addresses")]
    public Address[]? Others { get; set; }

    [Column("person")]
    public PersonType? Type { get; set; }

    [Computed("(home).no")]
    public int? Number { get; set; }
}
