using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>A type with attributes of ours.</summary>
internal sealed record FoundType(INamedTypeSymbol Symbol, AnnotationSet Annotations)
{
    /// <summary>Where its name stands; null in metadata.</summary>
    public Location? Location => Symbol.Locations.FirstOrDefault(l => l.IsInSource);
}

/// <summary>What the models are made of.</summary>
/// <param name="Tables">The classes with <c>[Table]</c>.</param>
/// <param name="Enums">The enumerations with <c>[PgEnum]</c>.</param>
/// <param name="Types">The classes with <c>[Domain]</c> or <c>[CompositeType]</c>.</param>
/// <param name="Assembly">The attributes of the assemblies.</param>
internal sealed record FoundTypes(IReadOnlyList<FoundType> Tables, IReadOnlyList<FoundType> Enums, IReadOnlyList<FoundType> Types, AnnotationSet Assembly)
{
    /// <summary>The classes with other attributes of ours.</summary>
    public IReadOnlyList<FoundType> Strays { get; init; } = [];

    /// <summary>The classes without <c>[Table]</c> that derive from one with it.</summary>
    public IReadOnlyList<INamedTypeSymbol> Derived { get; init; } = [];
}
