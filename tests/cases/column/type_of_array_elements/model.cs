[Table("cars"), Keyless]
public class Car
{
    [DefaultSql("'{1,2}'")]
    public List<long> Years { get; set; }
}
