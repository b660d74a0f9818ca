[Table("cars")]
public class Car
{
    [Identity]
    public int Id { get; set; }

    [Key]
    public string Plate { get; set; }
}
