public class Owner
{
    public int Id { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [References(typeof(Owner))]
    public int OwnerId { get; set; }

    [References("hr.people")]
    public int PersonId { get; set; }
}
