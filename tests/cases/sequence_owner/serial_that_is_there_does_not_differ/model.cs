[Table("cars")]
public class Car
{
    [Column(TypeName = "serial")]
    public int Id { get; set; }

    [Column(TypeName = "smallserial")]
    public short Size { get; set; }
}
