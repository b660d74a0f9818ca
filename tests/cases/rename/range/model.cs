[assembly: RangeType("interval_of_floats", "double precision", RenamedFrom = "float_range")]
[assembly: RangeType("words", "text", Multirange = "texts", RenamedFrom = "text_range")]

[Table("measures")]
public class Measure
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "interval_of_floats"), DefaultSql("'[1,2)'")]
    public object? Range { get; set; }

    [Column(TypeName = "interval_of_floats_multirange")]
    public object? Ranges { get; set; }

    [Column(TypeName = "texts")]
    public object? Texts { get; set; }
}
