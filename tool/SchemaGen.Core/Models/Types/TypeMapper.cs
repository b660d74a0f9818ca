using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Types;

/// <summary>Finds the type of Postgres for a type of .NET, as Npgsql does.</summary>
internal sealed class TypeMapper(UserTypes types)
{
    private readonly Dictionary<ITypeSymbol, string?> known = new(SymbolEqualityComparer.Default);

    /// <summary>The type as SQL, or null for one that has no mapping.</summary>
    public string? Map(ITypeSymbol type)
    {
        if (!known.TryGetValue(type, out var sql))
        {
            known.Add(type, sql = Find(type));
        }

        return sql;
    }

    private string? Find(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => "bytea",
        IArrayTypeSymbol array => ArrayOf(array.ElementType),
        INamedTypeSymbol named => FindNamed(named),
        _ => null,
    };

    private string? FindNamed(INamedTypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return Map(type.TypeArguments[0]);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return types.TypeOf(type) ?? ClrTypes.Special(type.EnumUnderlyingType!.SpecialType);
        }

        if (ClrTypes.Special(type.SpecialType) is { } special)
        {
            return special;
        }

        if (types.TypeOf(type) is { } own)
        {
            return own;
        }

        if (type is { IsTupleType: true, TupleElements: [var address, { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Byte }] })
        {
            return Map(address.Type) == "inet" ? "cidr" : null;
        }

        return type.TypeArguments.Length switch
        {
            0 => type.TypeKind == TypeKind.Error ? ClrTypes.Written(type.Name) : ClrTypes.Named(type.FullName()),
            1 when type.Name is "ReadOnlyMemory" or "Memory" && type.TypeArguments[0].SpecialType == SpecialType.System_Byte => "bytea",
            1 when type.Name == "NpgsqlRange" => ClrTypes.Range(Map(type.TypeArguments[0])),
            1 when ClrTypes.IsList(type) => ArrayOf(type.TypeArguments[0]),
            2 when ClrTypes.IsTextDictionary(type) => "hstore",
            _ => null,
        };
    }

    private string? ArrayOf(ITypeSymbol element) => Map(element) switch
    {
        null => null,
        var sql when sql.EndsWith("[]", StringComparison.Ordinal) => null,
        var sql when sql.EndsWith("range", StringComparison.Ordinal) => sql.Substring(0, sql.Length - "range".Length) + "multirange",
        var sql => sql + "[]",
    };
}
