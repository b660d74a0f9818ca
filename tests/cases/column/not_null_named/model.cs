[Table("cars"), Keyless]
public class Car
{
    [NotNullName("has_make")] public string Make { get; set; } = "";
    [NotNullName("has_model")] public string Model { get; set; } = "";
    [NotNullName("has_year")] public int Year { get; set; }
    public int Price { get; set; }
}
