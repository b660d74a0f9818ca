[Table("cars"), Keyless]
[PgIndex("Make"), PgIndex("Tags", Method = "gin"), PgIndex("Code", OperatorClass = "text_ops")]
public class Car
{
    public string? Make { get; set; }

    public string[]? Tags { get; set; }

    [MaxLength(5)]
    public string? Code { get; set; }
}
