namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>One end of a relationship.</summary>
/// <param name="type">The entity type at this end.</param>
internal sealed class RelationshipEnd(EntityType type)
{
    /// <summary>The entity type.</summary>
    public EntityType Type { get; set; } = type;

    /// <summary>The navigation from here to the other end; null for none.</summary>
    public string? Navigation { get; set; }

    /// <summary>Whether the navigation is settled, none being an answer too.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Whether the navigation holds many of the other end; null while nobody has said.</summary>
    public bool? IsCollection { get; set; }

    /// <summary>Whether the navigation cannot be null.</summary>
    public bool IsNavigationRequired { get; set; }
}
