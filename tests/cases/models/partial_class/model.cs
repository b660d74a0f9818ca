[Table("cars")]
public partial class Car
{
    public int Id { get; set; }
}

[PgIndex("Make")]
public partial class Car
{
    public string Make { get; set; }
}
