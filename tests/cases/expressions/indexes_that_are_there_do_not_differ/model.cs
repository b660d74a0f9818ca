[Table("cars"), Keyless]
[PgIndex("lower(make)", "(make||code)", Where = "not sold", Name = "a")]
[PgIndex("(data->>'a')", "(cast(at at time zone 'UTC' as date)) desc", Name = "b")]
[PgIndex("(coalesce(make, ''))", "Code", Unique = true, Where = "code in ('a','b') and at > '2020-01-01 00:00+00'", Name = "c")]
public class Car
{
    public string? Make { get; set; }

    [MaxLength(5)]
    public string? Code { get; set; }

    public DateTime? At { get; set; }

    [Column(TypeName = "jsonb")]
    public string? Data { get; set; }

    public bool? Sold { get; set; }
}
