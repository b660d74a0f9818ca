using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Tells which table and which columns an entity type has.</summary>
/// <param name="model">The model.</param>
/// <param name="schema">The schema of what names none.</param>
internal sealed class TableMapping(EntityModel model, string schema)
{
    /// <summary>The table of an entity type; null for one that has none.</summary>
    public ObjectId? TableOf(EntityType type)
    {
        if (((type.IsView || (type.Keyless.Value && type.Root.IsView)) && !HasTableBeside(type)) || IsInJson(type))
        {
            return null;
        }

        if (type.Table.IsSet)
        {
            return type.Table.Value is { } given ? Table.IdOf(SchemaOf(type), EntityNames.Cut(given)) : null;
        }

        if (type.Ownership is { IsUnique: true } ownership)
        {
            return TableOf(ownership.First.Type);
        }

        return type.BaseType is { } parent && StrategyOf(type) == "TPH" ? TableOf(parent)
            : StrategyOf(type) == "TPC" && type.Symbol?.IsAbstract == true ? null
            : Table.IdOf(SchemaOf(type), model.Rewrite(EntityNames.Cut(DefaultName(type))));
    }

    // What reads a view and names a table has both; the set of a context names one where a query or a function is read.
    private bool HasTableBeside(EntityType type) => type.Table.IsSet
        ? type.Table.Value is not null : type is { IsQuery: true, BaseType: null } && SetOf(type) is not null;

    /// <summary>How the hierarchy of an entity type is mapped: TPH, TPT or TPC.</summary>
    public static string StrategyOf(EntityType type) => type.Root.Strategy.Value
        ?? (type.Root.WithDerived.Any(t => t.BaseType is not null && t.Table.IsSet && t.Table.Value != t.Root.Table.Value) ? "TPT" : "TPH");

    /// <summary>Whether an owned type is in the row of its owner.</summary>
    public bool IsInOwnersTable(EntityType type) => type.Ownership is { IsUnique: true } ownership && TableOf(type) is { } table && table == TableOf(ownership.First.Type);

    /// <summary>Whether an owned type, or one that owns it, is written as JSON.</summary>
    public static bool IsInJson(EntityType type) => type.JsonColumn is not null || (type.Ownership is { } ownership && IsInJson(ownership.First.Type));

    /// <summary>The name of the column of a property in the table of its entity type.</summary>
    public string ColumnOf(EntityType type, EntityProperty property)
    {
        if (property.ColumnName.Value is { } given)
        {
            return given;
        }

        if (IsInOwnersTable(type) && type.PrimaryKey.Value?.Properties is { } key && key.ToList().IndexOf(property.Name) is >= 0 and var at)
        {
            var owner = type.Ownership!.First.Type;
            return ColumnOf(owner, owner.Find(owner.Root.PrimaryKey.Value!.Properties[at])!);
        }

        return model.Rewrite(EntityNames.Cut(PrefixOf(type) + property.Name));
    }

    /// <summary>A collation as SQL, a bare name being that of the model before that of Postgres; null for the default one.</summary>
    public string? CollationOf(string name) => CollationName.Of(
        name,
        model.Objects.Select(o => o.Item).OfType<Collation>().FirstOrDefault(c => c.Id.Name == name) is { } own ? own.Id.Schema.Length > 0 ? own.Id.Schema : model.DefaultSchema ?? schema : null);

    /// <summary>What stands before the columns of an owned type that is in the row of its owner.</summary>
    public string PrefixOf(EntityType type) => IsInOwnersTable(type) ? PrefixOf(type.Ownership!.First.Type) + type.Ownership.First.Navigation + "_" : string.Empty;

    /// <summary>Whether a row may be without the owned type, so that all its columns can be null.</summary>
    public bool IsOptional(EntityType type) => IsInOwnersTable(type) && type.Ownership is { } ownership
        && (IsOptional(ownership.First.Type) || !(ownership.RequiredDependent.IsSet ? ownership.RequiredDependent.Value : ownership.First.IsNavigationRequired));

    private string SchemaOf(EntityType type) => type.Schema.Value ?? (type.Ownership is { } ownership && !type.Table.IsSet ? SchemaOf(ownership.First.Type)
        : type.BaseType is { } parent && !type.Table.IsSet ? SchemaOf(parent) : model.DefaultSchema ?? schema);

    // A class that is owned in several places gets a table for each of them.
    private string DefaultName(EntityType type)
    {
        if (type.Ownership is { } ownership)
        {
            return model.Types.Count(t => t.IsOwned && t.Symbol?.KeyName() == type.Symbol?.KeyName()) > 1
                ? $"{TableOf(ownership.First.Type)?.Name}_{ownership.First.Navigation}"
                : type.ShortName;
        }

        return SetOf(type) ?? type.ShortName;
    }

    /// <summary>The name that the table of an entity type has where nobody gives it one.</summary>
    public string NameByConvention(EntityType type) =>
        type.Annotations.Find("Table")?.Text("name", 0) ?? model.Rewrite(EntityNames.Cut(SetOf(type) ?? type.ShortName));

    /// <summary>The set of the context that names the table of an entity type; null for none.</summary>
    public string? SetOf(EntityType type) =>
        model.Sets.TryGetValue(type.Name, out var set) && !model.RemovedConventions.Contains("TableNameFromDbSetConvention") ? set : null;
}
