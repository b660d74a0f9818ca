[assembly: RangeType("sizes", "size")]

[PgEnum]
public enum Size { S, M, L }

[Table("shirts")]
public class Shirt
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "sizes")]
    public object? Sizes { get; set; }
}
