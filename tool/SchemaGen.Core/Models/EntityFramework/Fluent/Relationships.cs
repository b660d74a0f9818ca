using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Makes relationships, each once however often and from whichever end it is configured.</summary>
internal static class Relationships
{
    /// <summary>The relationship of a navigation, made where it is not there.</summary>
    /// <param name="model">The model.</param>
    /// <param name="type">The entity type with the navigation.</param>
    /// <param name="navigation">Where it leads to; without a name for a relationship that has no navigation from here.</param>
    /// <param name="location">Where it is said.</param>
    public static FluentTarget.Navigation Has(EntityModel model, EntityType type, RelatedClass navigation, Location? location)
    {
        if (navigation.Name is not null && Find(model, type, navigation.Name) is var (known, from))
        {
            from.IsCollection = navigation.IsCollection;
            return new(known, from);
        }

        RelationshipEnd first = new(type) { Navigation = navigation.Name, NeedsNoServer = true, IsCollection = navigation.IsCollection };
        Relationship relationship = new(first, new(model.GetOrAdd(navigation.Type))) { Location = location, Moment = navigation.Name is null ? model.Clock.Now : 0 };
        model.Relationships.Add(relationship);
        return new(relationship, first);
    }

    /// <summary>Settles the other end of a relationship.</summary>
    public static Relationship With(EntityModel model, FluentTarget.Navigation target, string? navigation, bool isCollection)
    {
        var (relationship, end) = (target.Value, target.Value.Other(target.From));
        if (navigation is not null && Find(model, end.Type, navigation) is var (other, otherEnd) && !ReferenceEquals(other, relationship))
        {
            if (target.From.Navigation is not null && other.Other(otherEnd).Navigation is null && !other.Other(otherEnd).NeedsNoServer)
            {
                _ = model.Relationships.Remove(other);
            }
            else if (target.From.Navigation is null)
            {
                _ = model.Relationships.Remove(relationship);
                otherEnd.IsCollection = isCollection;
                return other;
            }
        }

        (end.Navigation, end.NeedsNoServer, end.IsCollection) = (navigation, true, isCollection);
        return relationship;
    }

    /// <summary>The relationship that has a navigation, and the end with it.</summary>
    public static (Relationship Relationship, RelationshipEnd End)? Find(EntityModel model, EntityType type, string navigation)
    {
        foreach (var relationship in model.Relationships)
        {
            foreach (var end in new[] { relationship.First, relationship.Second })
            {
                if (end.Navigation == navigation && end.Type == type)
                {
                    return (relationship, end);
                }
            }
        }

        return null;
    }
}
