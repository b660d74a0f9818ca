[Table("cars"), Keyless]
[PgIndex("Make")]
public class Car
{
    [Collation("C"), DefaultSql("'Ford'")]
    public string Make { get; set; }
}
