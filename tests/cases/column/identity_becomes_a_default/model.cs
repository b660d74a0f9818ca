[assembly: Sequence("numbers")]

[Table("cars")]
public class Car
{
    [DefaultSql("nextval('numbers')")]
    public long Id { get; set; }
}
