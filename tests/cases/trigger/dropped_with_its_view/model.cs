[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
}
