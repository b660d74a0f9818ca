[assembly: RangeType("float_range", "double precision", SubtypeDiff = "float8mi", Comment = "from and to")]
[assembly: RangeType("name_range", "text", Collation = "C", OperatorClass = "text_pattern_ops", Multirange = "names")]
[assembly: RangeType("span", "interval", Schema = "time")]

[Table("measures")]
public class Measure
{
    public int Id { get; set; }

    [Column(TypeName = "float_range")]
    public object? Between { get; set; }

    [Column(TypeName = "float_multirange")]
    public object? Not { get; set; }

    [Column(TypeName = "names")]
    public object? Names { get; set; }

    [Column(TypeName = "span[]")]
    public object[] Spans { get; set; } = [];
}
