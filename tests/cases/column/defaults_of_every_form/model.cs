[assembly: Sequence("numbers")]

[Table("defaults"), Keyless]
public class Defaults
{
    [DefaultSql("'it''s'")]
    public string Text { get; set; }

    [DefaultValue("O'Hara \\ {{ x }}")]
    public string Value { get; set; }

    [DefaultSql("''"), MaxLength(5)]
    public string Empty { get; set; }

    [DefaultSql("-1")]
    public int Negative { get; set; }

    [DefaultSql("(-1)::smallint")]
    public short Small { get; set; }

    [DefaultValue(long.MinValue)]
    public long Least { get; set; }

    [DefaultSql("1.50")]
    public decimal Money { get; set; }

    [DefaultValue(-0.5)]
    public double Real { get; set; }

    [DefaultSql("'NaN'")]
    public float NotANumber { get; set; }

    [DefaultValue(true)]
    public bool Flag { get; set; }

    [DefaultSql("now()")]
    public DateTime At { get; set; }

    [DefaultSql("CURRENT_DATE")]
    public DateOnly Day { get; set; }

    [DefaultSql("'2020-01-01'::date + 7")]
    public DateOnly Week { get; set; }

    [DefaultSql("interval '1 day'")]
    public TimeSpan Span { get; set; }

    [DefaultSql("gen_random_uuid()")]
    public Guid Uuid { get; set; }

    [DefaultSql("'{}'")]
    public int[] NoNumbers { get; set; }

    [DefaultSql("ARRAY[1, 2, -3]")]
    public int[] Numbers { get; set; }

    [DefaultSql("ARRAY['a', 'b']")]
    public List<string> Texts { get; set; }

    [Column(TypeName = "jsonb"), DefaultSql("'{\"a\": [1, null]}'")]
    public string Json { get; set; }

    [Column(TypeName = "bytea"), DefaultSql(@"'\xdeadbeef'")]
    public byte[] Bytes { get; set; }

    [DefaultSql("nextval('numbers')")]
    public long Number { get; set; }

    [DefaultSql("lower('X' || 'y')::text")]
    public string Call { get; set; }

    [DefaultSql("(1 + 2) * 3")]
    public int Sum { get; set; }

    [DefaultSql("CASE WHEN random() > 0.5 THEN 'a' ELSE 'b' END")]
    public string Choice { get; set; }

    [DefaultSql("current_setting('app.user', true)")]
    public string? Setting { get; set; }

    [DefaultSql("NULL")]
    public string? Nothing { get; set; }

    [Column(TypeName = "bit(3)"), DefaultSql("B'101'")]
    public object Bits { get; set; }

    [Column(TypeName = "inet"), DefaultSql("'127.0.0.1'")]
    public string Address { get; set; }
}
