[Table("people")]
public class Person
{
    public int Id { get; set; }

    [InverseProperty("Holder")]
    public List<Car> Cars { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [ForeignKey("Holder")]
    public int OwnerId { get; set; }

    public Person Owner { get; set; }
}
