[Table("cars"), Keyless]
[PgIndex("Make collate \"C\""), PgIndex("Make collate \"default\"", Name = "by_default")]
public class Car
{
    [Collation("C")]
    public string? Make { get; set; }
}
