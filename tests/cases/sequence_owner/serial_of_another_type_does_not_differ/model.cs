[Table("cars")]
public class Car
{
    [Serial(Name = "numbers", Type = "bigint")] public int Id { get; set; }
}
