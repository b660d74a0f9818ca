using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Mapping;
using SchemaGen.Core.Models.EntityFramework.Setup;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Says which properties get their values from the database: the one part of a primary key that is no foreign key, where it is an integer or a Guid.</summary>
internal static class ValueGeneration
{
    /// <summary>Sets them.</summary>
    public static void Apply(EntityModel model)
    {
        HashSet<EntityProperty> foreign = [.. model.ForeignKeys.SelectMany(k => k.Properties)];
        foreach (var type in model.Types.Where(t => t.BaseType is null && t.PrimaryKey.Value is not null))
        {
            var own = type.PrimaryKey.Value!.Properties.Select(type.Find).OfType<EntityProperty>().Where(p => !foreign.Contains(p)).ToList();
            if (own is [var single] && (type.PrimaryKey.Value.Properties.Count == 1 || type.IsOwned) && (single.PlainType.IsInteger() || single.PlainType.IsGuid()))
            {
                single.ValueGenerated.Set(ValueGenerated.OnAdd, ConfigurationSource.Convention);
                if (single.PlainType.IsCounted() && single is { HasDefault: false, ValueGenerated.Value: ValueGenerated.OnAdd })
                {
                    // The tables of a hierarchy that share no rows share the numbers.
                    single.Strategy.Set(TableMapping.StrategyOf(type) == "TPC" && type.Derived.Count > 0 ? ValueStrategy.Sequence : model.DefaultStrategy, ConfigurationSource.Convention);
                }
            }
        }

        KeySequences.Apply(model);
    }
}
