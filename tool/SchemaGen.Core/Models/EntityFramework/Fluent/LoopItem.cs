using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Metadata that is known: an entity type, or one of its properties, keys, indexes or foreign keys.</summary>
/// <param name="Type">The entity type.</param>
internal sealed record LoopItem(EntityType Type) : FluentTarget
{
    /// <summary>The property.</summary>
    public EntityProperty? Member { get; init; }

    /// <summary>The foreign key.</summary>
    public EntityForeignKey? ForeignKey { get; init; }

    /// <summary>The primary or alternate key.</summary>
    public EntityKey? UniqueKey { get; init; }

    /// <summary>The index.</summary>
    public EntityIndex? TableIndex { get; init; }

    /// <summary>Whether it is the entity type itself.</summary>
    public bool IsType => Member is null && ForeignKey is null && UniqueKey is null && TableIndex is null;
}
