[assembly: RangeType("float_range", "double precision", Schema = "math", RenamedFrom = "public.float_range")]

[Table("measures")]
public class Measure
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "float_range")]
    public object? Range { get; set; }

    [Column(TypeName = "float_multirange")]
    public object? Ranges { get; set; }
}
