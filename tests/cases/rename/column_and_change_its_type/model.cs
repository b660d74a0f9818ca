[Table("cars"), Keyless]
public class Car
{
    [RenamedFrom("yr"), PgIndex]
    public int Year { get; set; }
}
