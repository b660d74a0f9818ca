[Table("cars"), Keyless]
[PgIndex(nameof(Make), "lower(make)", Name = "by_make")]
public class Car
{
    public string Make { get; set; } = "";
}
