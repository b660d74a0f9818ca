using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Types;

/// <summary>The type of a property.</summary>
/// <param name="Name">The type as C#, without <c>?</c>.</param>
/// <param name="Using">The namespace that it comes from; null for none.</param>
/// <param name="IsValue">Whether it is a value type.</param>
internal sealed record ClrType(string Name, string? Using, bool IsValue)
{
    /// <summary>The type of the column as <c>TypeName</c>, where the type of the property does not say it.</summary>
    public string? TypeName { get; init; }

    /// <summary>The length of a text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The type for a type of Postgres.</summary>
    public static ClrType Of(SqlType type, WriterContext context)
    {
        var plain = Element(type, context);
        var (known, sql) = plain is null ? (new("object", null, false), string.Empty)
            : type.IsArray ? (new(plain.Type.Name + "[]", plain.Type.Using, false), plain.Sql + "[]")
            : (plain.Type, plain.Sql);
        return sql == type.Best ? known
            : LengthOf(type) is { } length ? known with { MaxLength = length }
            : known with { TypeName = type.Best };
    }

    private static PlainType? Element(SqlType type, WriterContext context)
    {
        if (context.Schema.TypeNamed(type) is { } own)
        {
            return own.Kind != Table.ObjectKind && context.Names.TypeOf(own) is { } name ? new(new(name, null, own.Kind == EnumType.ObjectKind), own.Path) : Over(own, context);
        }

        return type.Best is "bit(1)" or "bit(1)[]" ? PlainTypes.Find("boolean")
            : type.Best is "character(1)" or "character(1)[]" ? new(new("char", null, true), "character(1)")
            : PlainTypes.Find(type.BaseName);
    }

    // Values of a domain are read as those of the type that it is over.
    private static PlainType? Over(ObjectId own, WriterContext context) => context.Schema.Find(own)?.ToFacts()["type"] is FactValue.Type { Sql: var inner }
        ? inner.IsArray ? Element(inner, context) is { } element ? new(new(element.Type.Name + "[]", element.Type.Using, false), string.Empty) : null
        : Element(inner, context) is { } plain ? plain with { Sql = string.Empty } : null
        : null;

    private static int? LengthOf(SqlType type) =>
        type is { IsArray: false, BaseName: "character varying" } && int.TryParse(type.Best["character varying".Length..].Trim('(', ')'), out var length) ? length : null;
}
