[assembly: Extension("hstore")]

[PgEnum] public enum Size { Small, Large }

[Table("things"), Keyless]
public class Thing
{
    [Column(TypeName = "jsonb"), DefaultSql("'{}'")] public string A { get; set; } = "{}";

    [Column(TypeName = "jsonb")] public string? B { get; set; }

    [Column(TypeName = "jsonb")] public string C { get; set; } = "[]";

    [Column(TypeName = "jsonb")] public string? D { get; set; }

    [Column(TypeName = "jsonb")] public string? E { get; set; }

    [Column(TypeName = "jsonb")] public string? F { get; set; }

    [Column(TypeName = "jsonb")] public string? G { get; set; }

    [Column(TypeName = "jsonb")] public string? H { get; set; }
}
