namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>The join entity type of a relationship of many to many, as far as it is configured.</summary>
internal sealed class ManyToMany
{
    /// <summary>The join entity type; null for the one that EF Core makes.</summary>
    public EntityType? Type { get; set; }

    /// <summary>The relationship to the second end of the one that it joins.</summary>
    public Relationship? Right { get; set; }

    /// <summary>The relationship to the first end of the one that it joins.</summary>
    public Relationship? Left { get; set; }
}
