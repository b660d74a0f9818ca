using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>The names by which EF Core finds the properties of a foreign key (ForeignKeyPropertyDiscoveryConvention).</summary>
internal static class ForeignKeyNames
{
    /// <summary>The properties of the dependent with fitting names and types; null for none.</summary>
    public static IReadOnlyList<string>? Find(Relationship relationship, IReadOnlyList<EntityProperty> key)
    {
        var dependent = relationship.Dependent!.Type;
        if (ByAttribute(relationship, dependent) is { } marked)
        {
            return marked;
        }

        var bases = new[] { relationship.Dependent.Navigation, relationship.Principal!.Type.ShortName, string.Empty }.OfType<string>().ToList();
        return bases.Select(b => Match(relationship, dependent, key, p => b + p.Name, b)).FirstOrDefault(m => m is not null)
            ?? (key.Count == 1 ? bases.Where(b => b.Length > 0).Select(b => Match(relationship, dependent, key, _ => b + "Id", b)).FirstOrDefault(m => m is not null) : null)
            ?? ByKey(relationship, dependent, key);
    }

    /// <summary>The name of a property in shadow state.</summary>
    public static string Shadow(Relationship relationship, string key)
    {
        var start = relationship.BaseName ?? relationship.Dependent!.Navigation ?? relationship.Principal!.Type.ShortName;
        return key.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? key : start + key;
    }

    // [ForeignKey] on the property names the navigation.
    private static List<string>? ByAttribute(Relationship relationship, EntityType dependent)
    {
        var marked = dependent.SelfAndBases.SelectMany(t => t.Properties)
            .Where(p => p.Annotations.Find("ForeignKey")?.Text("name", 0) is { } name
                && name == relationship.Dependent!.Navigation)
            .Select(p => p.Name).ToList();
        return marked.Count > 0 ? marked : null;
    }

    private static List<string>? Match(Relationship relationship, EntityType dependent, IReadOnlyList<EntityProperty> key, Func<EntityProperty, string> nameOf, string start)
    {
        List<string> names = [];
        foreach (var part in key)
        {
            var found = dependent.SelfAndBases.SelectMany(t => t.Properties)
                .FirstOrDefault(p => p.ShadowOf is null && string.Equals(p.Name, nameOf(part), StringComparison.OrdinalIgnoreCase) && p.PlainType.KeyName() == part.PlainType.KeyName());
            if (found is null)
            {
                return null;
            }

            names.Add(found.Name);
        }

        // The dependent's own key is no foreign key by its name alone, unless one has one.
        var primary = dependent.Root.PrimaryKey.Value?.Properties;
        var isOwnKey = primary is not null && names.SequenceEqual(primary);
        return (isOwnKey && (!relationship.IsUnique || start.Length == 0)) || (start.Length == 0 && names is [var single] && string.Equals(single, "Id", StringComparison.OrdinalIgnoreCase)) ? null : names;
    }

    // One to one, where the dependent is known: its key is the foreign key.
    private static IReadOnlyList<string>? ByKey(Relationship relationship, EntityType dependent, IReadOnlyList<EntityProperty> key)
    {
        var primary = relationship is { IsUnique: true, IsOwnership: false, IsDependentSaid: true } ? dependent.Root.PrimaryKey.Value?.Properties : null;
        var properties = primary?.Select(dependent.Find).OfType<EntityProperty>().ToList();
        return properties is not null && properties.Count == key.Count && properties.Zip(key, (p, k) => p.PlainType.KeyName() == k.PlainType.KeyName()).All(s => s) ? primary : null;
    }
}
