using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Finds the primary key of each entity type at the top of its hierarchy: <c>Id</c>, else the name of the class and <c>Id</c>.</summary>
internal static class KeyDiscovery
{
    /// <summary>Sets them.</summary>
    public static void Apply(EntityModel model, ModelContext context)
    {
        foreach (var type in model.Types.Where(t => t.BaseType is null && !t.IsJoin))
        {
            if (type.PrimaryKey.IsSet || type.Keyless.Value || type.IsOwned)
            {
                continue;
            }

            if (Find(type) is { } property)
            {
                type.PrimaryKey.Set(new([property.Name], property.Location, model.Clock), ConfigurationSource.Convention);
            }
            else if (!IsJoin(model, type) && !type.IsView && !context.Incomplete.Contains(type.Name))
            {
                context.Report(DiagnosticIds.EntityWithoutKey, $"The entity '{type}' has no primary key: name it by HasKey or [Key], or say HasNoKey or [Keyless]", type.Location);
            }
        }
    }

    /// <summary>The property that is the key by its name; null for none.</summary>
    public static EntityProperty? Find(EntityType type) => Named(type, "Id") ?? (type.Symbol is { } symbol ? Named(type, symbol.Name + "Id") : null);

    // A class of a relationship of many to many, whose key is that of both ends where it has none.
    private static bool IsJoin(EntityModel model, EntityType type) => model.Relationships.Any(r => r.IsManyToMany && r.Join?.Type == type);

    private static EntityProperty? Named(EntityType type, string name) => type.Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
