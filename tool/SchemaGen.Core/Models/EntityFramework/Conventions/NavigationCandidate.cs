using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>A property that leads to other entities.</summary>
/// <param name="Type">The entity type that has it.</param>
/// <param name="Property">The property.</param>
/// <param name="Target">The entity type that it leads to.</param>
/// <param name="IsCollection">Whether it holds many.</param>
internal sealed record NavigationCandidate(EntityType Type, IPropertySymbol Property, EntityType Target, bool IsCollection)
{
    /// <summary>Its name.</summary>
    public string Name => Property.Name;

    /// <summary>Its attributes.</summary>
    public AnnotationSet Annotations { get; init; } = AnnotationSet.Empty;

    /// <summary>Where it stands.</summary>
    public Location? Location => Property.Locations.FirstOrDefault(l => l.IsInSource);
}
