using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>Makes an entity type for each use of an owned class.</summary>
internal static class OwnedTypes
{
    /// <summary>The owned entity type of a navigation, made where it is not there.</summary>
    public static EntityType GetOrAdd(EntityModel model, EntityType owner, OwnedNavigation navigation, Location? location)
    {
        var name = $"{owner.Name}.{navigation.Name}#{navigation.Type.Name}";
        if (model.Find(name) is { } known)
        {
            return known;
        }

        // A class that is owned is no entity type of its own.
        if (model.Find(navigation.Type.KeyName()) is { IsOwned: false } entity && !model.Sets.ContainsKey(entity.Name))
        {
            model.Remove(entity);
        }

        var owned = model.Add(new(name, navigation.Type, model.Clock) { IsOwned = true });
        RelationshipEnd first = new(owner) { Navigation = navigation.Name, NeedsNoServer = true, IsCollection = navigation.IsCollection };
        RelationshipEnd second = new(owned) { NeedsNoServer = true, IsCollection = false };
        owned.Ownership = new(first, second) { Dependent = second, IsOwnership = true, Location = location };
        owned.Ownership.Required.Set(true, ConfigurationSource.Fluent);
        model.Relationships.Add(owned.Ownership);
        return owned;
    }
}
