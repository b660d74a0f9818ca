[CompositeType, RenamedFrom("address")]
public record Place(string Street, [RenamedFrom("city")] string Town);

[CompositeType("person")]
public record PersonType(string Name, Place Home);

[Table("people")]
[Check("(home).town <> 'x' AND home <> ROW('a', 'b')::place", Name = "c")]
[PgIndex("((home).town)", "((home).street)", Name = "ix")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Place? Home { get; set; }

    [Column("person")]
    public PersonType? Type { get; set; }
}
