[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [RenamedFrom("model")] public string FullModel { get; set; } = "";

    public int Year { get; set; }
}
