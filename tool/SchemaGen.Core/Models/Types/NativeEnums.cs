using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Types;

/// <summary>The enumerations of the models that are native types.</summary>
internal sealed class NativeEnums(IReadOnlyDictionary<string, NativeEnum> byFullName)
{
    private readonly Dictionary<string, NativeEnum> byName = byFullName.Values.GroupBy(e => e.Type.Id.Name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The types.</summary>
    public IEnumerable<NativeEnum> All => byFullName.Values;

    /// <summary>The native type of an enumeration, as SQL; null where it has none.</summary>
    public string? TypeOf(ITypeSymbol type) => Find(type)?.Type.Id.Path;

    /// <summary>The native type of an enumeration; null where it has none.</summary>
    public NativeEnum? Find(ITypeSymbol type) => byFullName.TryGetValue(type.FullName(), out var found) ? found : null;

    /// <summary>The type as a person wrote it, with the schema of a type of the models before it.</summary>
    public SqlType Qualify(SqlType type)
    {
        var name = type.BaseName;
        return !type.IsBuiltIn && byName.TryGetValue(name.Trim('"'), out var found) && type.Text.StartsWith(name, StringComparison.Ordinal)
            ? new(found.Type.Id.Path + type.Text.Substring(name.Length))
            : type;
    }
}

/// <summary>An enumeration that is a native type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Labels">The label of each member.</param>
/// <param name="Found">The enumeration.</param>
internal sealed record NativeEnum(EnumType Type, IReadOnlyDictionary<string, string> Labels, FoundType Found);
