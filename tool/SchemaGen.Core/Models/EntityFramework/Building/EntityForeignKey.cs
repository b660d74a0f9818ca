using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A foreign key, found out of a relationship.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Dependent">The entity type that has it.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Principal">The entity type that it refers to.</param>
/// <param name="PrincipalProperties">The properties that it refers to.</param>
internal sealed record EntityForeignKey(
    Relationship Relationship, EntityType Dependent, IReadOnlyList<EntityProperty> Properties, EntityType Principal, IReadOnlyList<EntityProperty> PrincipalProperties)
{
    /// <summary>Whether one principal has one dependent only.</summary>
    public bool IsUnique => Relationship.IsUnique;

    /// <summary>Whether the dependent cannot be without the principal.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Where it is said.</summary>
    public Location? Location => Properties.Select(p => p.Symbol is null ? null : p.Location).FirstOrDefault(l => l is not null) ?? Relationship.Location;
}
