[PgEnum, RenamedFrom("sz")]
public enum Size { [RenamedFrom("large")] Big }

[Table("cars"), RenamedFrom("autos")]
public class Car
{
    public int Id { get; set; }

    [RenamedFrom("color")]
    public string? Colour { get; set; }
}
