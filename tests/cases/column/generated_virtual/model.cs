[Table("cars"), Keyless]
public class Car
{
    public int Year { get; set; }

    [Computed("year + 1", Virtual = true)]
    public int? Next { get; set; }

    [Computed("2020 - year", Virtual = true)]
    public int? Age { get; set; }
}
