using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>The type of the column of a property, with its length and precision; a foreign key takes what it does not say from what it refers to.</summary>
/// <param name="model">The model.</param>
/// <param name="scalars">Maps types.</param>
internal sealed class PropertyFacets(EntityModel model, ScalarTypes scalars)
{
    private readonly ILookup<EntityProperty, EntityProperty> principals = model.ForeignKeys
        .SelectMany(k => k.Properties.Zip(k.PrincipalProperties, (p, r) => (p, r)))
        .Where(p => p.p != p.r)
        .ToLookup(p => p.p, p => p.r);

    /// <summary>The type as SQL; null for one that has no mapping.</summary>
    public string? TypeOf(EntityProperty property)
    {
        var chain = Chain(property, []).ToList();
        if (chain.Select(p => p.ColumnType.Value).FirstOrDefault(t => t is not null) is { } given)
        {
            return WithFacets(given, chain);
        }

        if (chain.Select(p => p.Element).FirstOrDefault(e => e is not null) is { } element)
        {
            return TypeOf(element) is { } single ? single + "[]" : null;
        }

        var converted = chain.FirstOrDefault(p => p.ProviderType.Value is not null);
        var size = converted?.ProviderType.Value is { SpecialType: SpecialType.System_String } ? ConvertedSizes.Of(converted) : null;
        return scalars.Map(converted?.ProviderType.Value ?? property.PlainType) is not { } sql ? null
            : sql == "numeric" && converted is not null && chain.TrueForAll(p => p.Precision.Value is null)
            ? ConvertedSizes.NumericOf(converted)
            : WithFacets(sql, chain, size);
    }

    /// <summary>The type of .NET that the database is given.</summary>
    public ITypeSymbol ProviderTypeOf(EntityProperty property) => Chain(property, []).Select(p => p.ProviderType.Value).FirstOrDefault(t => t is not null) ?? property.PlainType;

    private IEnumerable<EntityProperty> Chain(EntityProperty property, HashSet<EntityProperty> seen)
    {
        for (var at = property; at is not null && seen.Add(at); at = principals[at].FirstOrDefault())
        {
            yield return at;
        }
    }

    private static string WithFacets(string sql, List<EntityProperty> chain, int? size = null)
    {
        // Less than nothing is without a limit.
        var length = chain.Select(p => p.MaxLength.Value).FirstOrDefault(l => l is not null) is { } said ? said >= 0 ? said : null : size;
        var isFixed = chain.Any(p => p.FixedLength.Value);
        var precision = chain.Select(p => p.Precision.Value).FirstOrDefault(p => p is not null);
        var isTyped = chain.Exists(p => p.ColumnType.Value is not null);
        return sql switch
        {
            "text" when !isTyped => length is null ? isFixed ? "character(1)" : sql
                : isFixed ? $"character({length})" : $"character varying({length})",
            "varchar" or "character varying" or "char" or "character" when length is not null => $"{sql}({length})",
            "bit varying" when length is not null && !isTyped => isFixed ? $"bit({length})" : $"{sql}({length})",
            "vector" or "halfvec" or "sparsevec" when length is not null && !isTyped => $"{sql}({length})",
            "character(1)" when length is not null && !isTyped => $"character({length})",
            "numeric(20,0)" when precision is var (digits, scale) && !isTyped => $"numeric({digits},{scale ?? 0})",
            "interval" when precision is var (fraction, _) => $"interval({fraction})",
            "numeric" or "decimal" when precision is var (digits, scale) => scale is null ? $"numeric({digits})" : $"numeric({digits},{scale})",
            _ when precision is var (fraction, _) && sql.StartsWith("time", StringComparison.Ordinal) && sql.IndexOf('(') < 0 && sql.IndexOf('[') < 0 =>
                sql.IndexOf(' ') is >= 0 and var at ? sql.Insert(at, $"({fraction})") : $"{sql}({fraction})",
            _ => sql,
        };
    }
}
