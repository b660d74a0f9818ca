using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Finds the properties of each foreign key: those that are said, else those of a fitting name, else new ones in shadow state.</summary>
/// <param name="model">The model.</param>
/// <param name="members">Makes properties.</param>
/// <param name="context">Where diagnostics go.</param>
internal sealed class ForeignKeyDiscovery(EntityModel model, EntityMembers members, ModelContext context)
{
    /// <summary>Finds them, those of owned types first, whose keys they are.</summary>
    public void Apply()
    {
        foreach (var relationship in model.Relationships.Where(r => !r.IsManyToMany).OrderBy(r => r.IsOwnership ? 0 : 1).ToList())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (DependentOf(relationship) is not { } dependent)
            {
                context.Report(
                    DiagnosticIds.AmbiguousNavigation,
                    $"Which of '{relationship.First.Type}' and '{relationship.Second.Type}' has the foreign key cannot be told: say it by HasForeignKey<T>() or [ForeignKey]",
                    relationship.Location);
                continue;
            }

            relationship.Dependent = dependent;
            if (KeyOf(relationship) is { } key)
            {
                Add(relationship, key);
            }
        }

        JoinKeys.Apply(model);
    }

    private void Add(Relationship relationship, List<EntityProperty> key)
    {
        var (dependent, principal) = (relationship.Dependent!, relationship.Principal!);
        var names = relationship.ForeignKey.Value ?? ForeignKeyNames.Find(relationship, key);
        List<EntityProperty> properties = [];
        for (var i = 0; i < key.Count; i++)
        {
            var name = names is not null && i < names.Count ? names[i] : null;
            properties.Add((name is null ? null : members.GetOrAdd(dependent.Type, name)) ?? AddShadow(relationship, key[i], name));
        }

        var required = IsRequired(relationship, properties);
        if (required)
        {
            properties.ForEach(p => p.Required.Set(true, ConfigurationSource.Convention));
        }

        if (relationship.PrincipalKey is not null && principal.Type.Root.PrimaryKey.Value is { } primary && !primary.Properties.SequenceEqual(relationship.PrincipalKey)
            && principal.Type.AlternateKeys.All(k => !k.Properties.SequenceEqual(relationship.PrincipalKey)))
        {
            principal.Type.AlternateKeys.Add(new(relationship.PrincipalKey, relationship.Location, model.Clock));
        }

        model.ForeignKeys.Add(new(relationship, dependent.Type, properties, principal.Type, key) { IsRequired = required });
        if (relationship.IsOwnership)
        {
            OwnedKeys.Set(dependent.Type, properties, members, context);
        }
    }

    private EntityProperty AddShadow(Relationship relationship, EntityProperty key, string? given)
    {
        var type = relationship.Dependent!.Type;
        var name = given ?? ForeignKeyNames.Shadow(relationship, key.Name);
        for (var i = 1; given is null && (type.Find(name) is not null || EntityMembers.Find(type.Symbol, name) is not null); i++)
        {
            name = ForeignKeyNames.Shadow(relationship, key.Name) + i;
        }

        var property = members.Add(type, name, null, key.Type);
        property.Location = relationship.Location ?? type.Location;
        property.Required.Set(false, ConfigurationSource.Convention);
        property.ShadowOf = key;
        property.Moment = relationship.Moment;
        return property;
    }

    private static bool IsRequired(Relationship relationship, IReadOnlyList<EntityProperty> properties) => relationship.Required.IsSet
        ? relationship.Required.Value
        : relationship.Dependent!.IsMarkedRequired
            || (relationship.Dependent.IsNavigationRequired && !properties.Any(p => p.Symbol is not null && p.Type.CanBeNull()))
            || properties.All(p => p.Required.IsSet ? p.Required.Value : !p.Type.CanBeNull());

    private List<EntityProperty>? KeyOf(Relationship relationship)
    {
        var principal = relationship.Principal!.Type;
        var names = relationship.PrincipalKey ?? principal.Root.PrimaryKey.Value?.Properties;
        var key = names?.Select(n => members.GetOrAdd(principal, n)).OfType<EntityProperty>().ToList();
        return key?.Count > 0 ? key : null;
    }

    private RelationshipEnd? DependentOf(Relationship relationship)
    {
        if (relationship.Dependent is not null)
        {
            return relationship.Dependent;
        }

        if (relationship.First.IsCollection == true || relationship.Second.IsCollection == true)
        {
            return relationship.First.IsCollection == true ? relationship.Second : relationship.First;
        }

        if (relationship.ForeignKeyEnd is { } marked)
        {
            var isHere = relationship.ForeignKey.Value!.All(n => EntityMembers.Find(marked.Type.Symbol, n) is not null);
            return isHere ? marked : relationship.Other(marked);
        }

        var matches = new[] { relationship.First, relationship.Second }.Where(e => Matches(relationship, e)).ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    private bool Matches(Relationship relationship, RelationshipEnd end)
    {
        relationship.Dependent = end;
        var found = KeyOf(relationship) is { } key && ForeignKeyNames.Find(relationship, key) is not null;
        relationship.Dependent = null;
        return found;
    }
}
