[Table("types"), Keyless]
public class Types
{
    [Column(TypeName = "INT")] public object? A { get; set; }
    [Column(TypeName = "int8")] public object? B { get; set; }
    [Column(TypeName = "float4")] public object? C { get; set; }
    [Column(TypeName = "float")] public object? D { get; set; }
    [Column(TypeName = "decimal(10, 2)")] public object? E { get; set; }
    [Column(TypeName = "bool")] public object? F { get; set; }
    [Column(TypeName = "timestamptz(3)")] public object? G { get; set; }
    [Column(TypeName = "timestamp")] public object? H { get; set; }
    [Column(TypeName = "timetz")] public object? I { get; set; }
    [Column(TypeName = "varchar")] public object? J { get; set; }
    [Column(TypeName = "VarChar(5)")] public object? K { get; set; }
    [Column(TypeName = "char")] public object? L { get; set; }
    [Column(TypeName = "bpchar")] public object? M { get; set; }
    [Column(TypeName = "varbit(8)")] public object? N { get; set; }
    [Column(TypeName = "interval hour to minute")] public object? O { get; set; }
    [Column(TypeName = "int array")] public object? P { get; set; }
    [Column(TypeName = "numeric(5)")] public object? Q { get; set; }
    [Column(TypeName = "text[][]")] public object? R { get; set; }
    [Column(TypeName = "\"char\"")] public object? S { get; set; }
    [Column(TypeName = "name")] public object? T { get; set; }
    [Column(TypeName = "interval(3)")] public object? U { get; set; }
    [Column(TypeName = "bit")] public object? V { get; set; }
    [Column(TypeName = "varchar(3)[]")] public object? W { get; set; }
}
