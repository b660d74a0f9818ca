[Table("cars"), Keyless]
public class Car
{
    [MaxLength(20), DefaultSql("'Ford'")]
    public string? Make { get; set; }

    [DefaultSql("'-1'::int4")]
    public int? Year { get; set; }

    [DefaultSql("current_timestamp")]
    public DateTime? At { get; set; }

    [DefaultSql("'{}'")]
    public string[]? Tags { get; set; }

    [DefaultSql("1.50")]
    public decimal? Price { get; set; }

    [DefaultValue(false)]
    public bool? Sold { get; set; }

    [Column(TypeName = "jsonb"), DefaultSql("'{\"a\":1}'")]
    public string? Data { get; set; }
}
