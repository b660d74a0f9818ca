[Table("cars"), Keyless]
[PgIndex("Label")]
public class Car
{
    public string Make { get; set; }

    [Computed("upper(make)"), PgComment("to print")]
    public string? Label { get; set; }
}
