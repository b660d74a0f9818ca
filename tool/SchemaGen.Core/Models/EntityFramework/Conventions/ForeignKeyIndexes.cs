using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Gives each foreign key an index, unless a key or an index begins with its properties.</summary>
internal static class ForeignKeyIndexes
{
    /// <summary>Adds them.</summary>
    public static void Apply(EntityModel model)
    {
        if (model.RemovedConventions.Contains("ForeignKeyIndexConvention"))
        {
            return;
        }

        var made = model.ForeignKeys.Select(k => (Type: k.Dependent, Index: new EntityIndex([.. k.Properties.Select(p => p.Name)], k.Location, model.Clock) { IsUnique = k.IsUnique })).ToList();
        foreach (var (type, index) in made)
        {
            var keys = type.SelfAndBases.SelectMany(t => t.AlternateKeys).Concat(type.Root.PrimaryKey.Value is { } primary ? [primary] : []).Select(k => k.Properties);
            var indexes = type.SelfAndBases.SelectMany(t => t.Indexes);
            if (!keys.Any(k => Covers(index, k, isUnique: true))
                && !indexes.Any(i => Covers(index, i.Properties, i.IsUnique && i.Filter.Value is null))
                && !made.Any(m => !ReferenceEquals(m.Index, index) && m.Type == type && m.Index.Properties.Count > index.Properties.Count && Covers(index, m.Index.Properties, m.Index.IsUnique)))
            {
                type.Indexes.Add(index);
            }
        }
    }

    private static bool Covers(EntityIndex index, IReadOnlyList<string> properties, bool isUnique) => index.IsUnique
        ? isUnique && properties.SequenceEqual(index.Properties)
        : properties.Take(index.Properties.Count).SequenceEqual(index.Properties);
}
