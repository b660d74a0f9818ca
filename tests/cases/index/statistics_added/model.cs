[Table("cars"), Keyless]
[PgIndex(nameof(Make), "lower(make)", Name = "by_make", Statistics = ["2=500"])]
public class Car
{
    public string Make { get; set; } = "";
}
