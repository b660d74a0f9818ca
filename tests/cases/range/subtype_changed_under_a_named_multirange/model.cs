[assembly: RangeType("float_range", "double precision", Multirange = "floats")]

[Table("measures")]
public class Measure
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "floats")]
    public object? Ranges { get; set; }
}
