[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)]
    public Guid Id { get; set; }

    [Identity]
    public string Number { get; set; }
}
