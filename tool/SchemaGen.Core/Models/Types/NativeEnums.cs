using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Types;

/// <summary>The enumerations of the models that are native types.</summary>
internal sealed class NativeEnums(IReadOnlyDictionary<string, NativeEnum> byFullName)
{
    /// <summary>The types.</summary>
    public IEnumerable<NativeEnum> All => byFullName.Values;

    /// <summary>The native type of an enumeration; null where it has none.</summary>
    public NativeEnum? Find(ITypeSymbol type) => byFullName.TryGetValue(type.FullName(), out var found) ? found : null;
}

/// <summary>An enumeration that is a native type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Labels">The label of each member.</param>
/// <param name="Found">The enumeration.</param>
internal sealed record NativeEnum(EnumType Type, IReadOnlyDictionary<string, string> Labels, FoundType Found);
