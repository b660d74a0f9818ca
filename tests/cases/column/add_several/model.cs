[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [MaxLength(40), PgComment("who made it"), Collation("C")]
    public string Make { get; set; }

    [Unique]
    public string? Plate { get; set; }

    [Identity(Always = true)]
    public long Number { get; set; }
}
