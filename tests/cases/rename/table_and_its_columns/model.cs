[Table("cars"), RenamedFrom("autos")]
[PgIndex("Make")]
public class Car
{
    public int Id { get; set; }

    [RenamedFrom("brand")]
    public string Make { get; set; }
}
