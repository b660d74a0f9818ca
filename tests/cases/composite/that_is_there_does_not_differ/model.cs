[CompositeType]
public record Address([Column(TypeName = "varchar(80)")] string Street, [Collation("C")] string City, string[] Tags, int No);

[Table("people")]
[Check("(home).no>0", Name = "people_home_check")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Address? Home { get; set; }
}
