using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What a loop over the entity types of the model is at: an entity type, one of its properties or one of its foreign keys.</summary>
/// <param name="Type">The entity type.</param>
internal sealed record LoopItem(EntityType Type)
{
    /// <summary>The property.</summary>
    public EntityProperty? Property { get; init; }

    /// <summary>The foreign key.</summary>
    public EntityForeignKey? Key { get; init; }

    /// <summary>What becomes of dependents, as far as it is known before conventions say it.</summary>
    public string? DeleteBehavior => Key is null ? null : Key.Relationship.OnDelete.Value ?? (Key.IsRequired ? "Cascade" : "ClientSetNull");
}
