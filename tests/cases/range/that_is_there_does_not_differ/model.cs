[assembly: RangeType("span", "interval", Schema = "timing")]
[assembly: RangeType("float_range", "float8", SubtypeDiff = "pg_catalog.float8mi")]
[assembly: RangeType("text_range", "text", Collation = "default", Multirange = "timing.texts")]

[Table("t")]
public class T
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "text_range")]
    public object? A { get; set; }

    [Column(TypeName = "texts")]
    public object? B { get; set; }

    [Column(TypeName = "span_multirange")]
    public object? C { get; set; }
}
