[assembly: RangeType("float_range", "double precision", Comment = "from and to")]

[Table("measures")]
[Check("range <> 'empty'")]
public class Measure
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "float_range"), PgIndex(Method = "gist")]
    public object? Range { get; set; }

    [Column(TypeName = "float_multirange"), DefaultSql("'{}'")]
    public object? Ranges { get; set; }
}
