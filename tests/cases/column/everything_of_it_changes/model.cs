[Table("cars"), Keyless]
public class Car
{
    [PgComment("now"), DefaultValue(1999)]
    public int Year { get; set; }
}
