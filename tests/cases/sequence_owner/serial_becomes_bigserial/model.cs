[Table("cars")]
public class Car
{
    [Column(TypeName = "bigserial")]
    public long Id { get; set; }
}
