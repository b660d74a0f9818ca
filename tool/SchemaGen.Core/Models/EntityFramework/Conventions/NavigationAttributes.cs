using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>What the type and the attributes of a navigation say of its relationship.</summary>
internal static class NavigationAttributes
{
    /// <summary>Takes them.</summary>
    /// <param name="navigation">The navigation.</param>
    /// <param name="relationship">Its relationship.</param>
    /// <param name="end">The end with the navigation.</param>
    public static void Apply(NavigationCandidate navigation, Relationship relationship, RelationshipEnd end)
    {
        if (navigation.Annotations.Find("ForeignKey")?.Text("name", 0) is { } names)
        {
            relationship.ForeignKey.Set([.. names.Split(',').Select(n => n.Trim())], ConfigurationSource.Attribute);
            relationship.ForeignKeyEnd ??= end;
        }

        if (navigation.Annotations.Find("DeleteBehavior")?.Word("behavior", 0) is { } behavior)
        {
            relationship.OnDelete.Set(behavior, ConfigurationSource.Attribute);
        }

        if (!navigation.IsCollection && (navigation.Annotations.Has("Required") || !navigation.Property.Type.CanBeNull()))
        {
            end.IsNavigationRequired = true;
        }
    }
}
