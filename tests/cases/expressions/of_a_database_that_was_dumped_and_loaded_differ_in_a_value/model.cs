[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [MaxLength(20), Check("state in ('new', 'old')")]
    public string State { get; set; } = "";
}
