[Table("people"), PrimaryKey("Tenant", "Id")]
public record Person(int Tenant, int Id);

[Table("cars")]
[Index("Make", "Year", IsDescending = [true])]
public class Car
{
    public int Id { get; set; }

    public string Make { get; set; }

    public int Year { get; set; }

    [References(typeof(Person))]
    public int OwnerId { get; set; }
}
