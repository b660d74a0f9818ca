[Table("owners")]
public class Owner
{
    public int Id { get; set; }

    public List<Car> Cars { get; set; }

    [InverseProperty("Driver")]
    public ICollection<Car> Driven { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public int OwnerId { get; set; }

    [DeleteBehavior(DeleteBehavior.Cascade)]
    public Owner Owner { get; set; }

    public int? DriverId { get; set; }

    [DeleteBehavior(DeleteBehavior.SetNull)]
    public Owner? Driver { get; set; }

    public int? Seller { get; set; }

    [ForeignKey(nameof(Seller))]
    public Owner? SoldBy { get; set; }

    [ForeignKey(nameof(Keeper))]
    public int? KeptBy { get; set; }

    public Owner? Keeper { get; set; }
}
