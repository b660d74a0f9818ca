using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Mapping;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The names that constraints and indexes have as long as nobody gives them others.</summary>
internal static class EntityConstraintNames
{
    /// <summary>The name of a key.</summary>
    public static string Of(EntityKey key, EntityType type, (EntityModel Model, TableMapping Mapping, ObjectId Table) at) => key.Name.Value
        ?? at.Model.Rewrite(type.Root.PrimaryKey.Value == key ? EntityNames.PrimaryKey(at.Table.Name) : EntityNames.AlternateKey(at.Table.Name, Columns(type, key.Properties, at.Mapping)));

    /// <summary>The name of an index.</summary>
    public static string Of(EntityIndex index, EntityType type, (EntityModel Model, TableMapping Mapping, ObjectId Table) at) => index.DatabaseName.Value ?? index.Name
        ?? at.Model.Rewrite(EntityNames.Cut(EntityNames.Index(at.Table.Name, Columns(type, index.Properties, at.Mapping))));

    /// <summary>The name of a foreign key.</summary>
    public static object? Of(EntityForeignKey key, EntityType type, (EntityModel Model, TableMapping Mapping, ObjectId Table) at) => key.Relationship.Name.Value
        ?? (at.Mapping.TableOf(key.Principal) is { } principal
            ? at.Model.Rewrite(EntityNames.ForeignKey(at.Table.Name, principal.Name, key.Properties.Select(p => at.Mapping.ColumnOf(type, p))))
            : null);

    private static IEnumerable<string> Columns(EntityType type, IEnumerable<string> properties, TableMapping mapping) =>
        properties.Select(p => type.Find(p) is { } property ? mapping.ColumnOf(type, property) : p);
}
