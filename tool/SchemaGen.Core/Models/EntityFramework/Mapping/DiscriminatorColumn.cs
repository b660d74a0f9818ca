using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>The column that tells the entity types of one table apart.</summary>
internal static class DiscriminatorColumn
{
    private const string Usual = "Discriminator";

    /// <summary>Adds the property of each hierarchy of one table, which loops over all properties see.</summary>
    public static void AddTo(EntityModel model, ModelContext context)
    {
        var text = context.Compilation!.GetSpecialType(SpecialType.System_String);
        var roots = model.Types.Where(t => t is { BaseType: null, IsOwned: false, IsView: false, Symbol: not null, Derived.Count: > 0 });
        foreach (var root in roots.Where(t => TableMapping.StrategyOf(t) == "TPH"))
        {
            var name = root.Discriminator?.Property ?? Usual;
            if (root.Find(name) is null)
            {
                EntityProperty made = new(name, root.Discriminator?.Type ?? text, root.Clock)
                {
                    Location = root.Location,
                    IsExplicit = true,
                };
                made.Required.Set(true, ConfigurationSource.Convention);
                root.Properties.Add(made);
            }
        }
    }

    /// <summary>The property that it is of; null for an entity type that is alone in its table.</summary>
    public static EntityProperty? Of(EntityType root, TableMapping mapping, ModelContext context)
    {
        if (root.IsOwned || root.Symbol is null || (root.Derived.Count == 0 && root.Discriminator is null) || TableMapping.StrategyOf(root) != "TPH" || mapping.TableOf(root) is null)
        {
            return null;
        }

        var name = root.Discriminator?.Property ?? Usual;
        var text = context.Compilation!.GetSpecialType(SpecialType.System_String);
        if (root.Find(name) is { } property)
        {
            SetLength(property, root);
            return property;
        }

        EntityProperty made = new(name, root.Discriminator?.Type ?? text, root.Clock) { Location = root.Location };
        SetLength(made, root);
        return made;
    }

    // DiscriminatorLengthConvention: the first of the Fibonacci numbers that the longest value fits in.
    private static void SetLength(EntityProperty property, EntityType root)
    {
        if (property.PlainType.SpecialType != SpecialType.System_String)
        {
            return;
        }

        var longest = root.WithDerived
            .Select(t => root.Discriminator?.Values.TryGetValue(t.Name, out var value) == true ? value?.ToString() ?? string.Empty : t.ShortName)
            .Select(v => v.Length).DefaultIfEmpty(0).Max();
        var (before, length) = (1, 1);
        while (length < longest)
        {
            (before, length) = (length, before + length);
        }

        property.MaxLength.Set(length, ConfigurationSource.Convention);
    }
}
