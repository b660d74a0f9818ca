[Table("cars"), Keyless]
public class Car
{
    [Column(TypeName = "jsonb"), DefaultSql("'{}'")]
    public string Data { get; set; }
}
