[Table("cars")]
public class Car
{
    [RenamedFrom("number")] public int Id { get; set; }
}
