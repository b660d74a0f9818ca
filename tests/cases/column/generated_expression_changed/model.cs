[Table("cars"), Keyless]
[PgIndex("Age")]
public class Car
{
    public int Year { get; set; }

    [Computed("2025 - year"), PgComment("in years")]
    public int? Age { get; set; }
}
