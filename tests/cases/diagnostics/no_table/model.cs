[PgIndex("Tenant"), Check("tenant > 0")]
public abstract class Owned
{
    public int Tenant { get; set; }
}

[Table("cars")]
public class Car : Owned
{
    public int Id { get; set; }
}
