using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Schemas;

/// <summary>The names that Postgres chooses for the keys and indexes of a partition (<c>ChooseIndexName</c> in commands/indexcmds.c).</summary>
internal sealed class ImpliedNames
{
    private readonly NameChooser names = new();

    public ImpliedNames(Schema schema)
    {
        foreach (var uniqueName in schema.SelectMany(o => o.UniqueNames).Where(s => s.Space is "relation" or "constraint"))
        {
            names.Reserve(uniqueName.Space, uniqueName.Schema, uniqueName.Name);
        }
    }

    /// <summary>The id of what a partition gets for a part of its parent.</summary>
    public ObjectId Choose(SchemaObject item, ObjectId table) => item switch
    {
        ForeignKey => item.Id with { Schema = table.Schema, Table = table.Name },
        Index index => Index.IdOf(table.Schema, Choose(["relation"], table, "{table}_{columns}_idx", [.. IndexKeyNames.Of(index.Keys), .. index.Include])),
        _ => new(item.Id.Kind, table.Schema, NameOf(item, table), table.Name),
    };

    /// <summary>The part under an id of another table.</summary>
    public static SchemaObject Move(SchemaObject item, ObjectId table, ObjectId id) => item is Index index ? index with { Id = id, Table = table } : item with { Id = id };

    private string NameOf(SchemaObject item, ObjectId table) => item switch
    {
        PrimaryKey => Choose(["relation", "constraint"], table, "{table}_pkey", []),
        Unique key => Choose(["relation", "constraint"], table, "{table}_{columns}_key", [.. key.Columns, .. key.Include]),
        Exclusion exclusion => Choose(["relation", "constraint"], table, "{table}_{columns}_excl", [.. IndexKeyNames.Of(exclusion.Keys), .. exclusion.Include]),
        _ => item.Id.Name,
    };

    private string Choose(IReadOnlyList<string> spaces, ObjectId table, string template, IReadOnlyList<string> columns) =>
        names.Choose(spaces, table.Schema, number => ObjectName.Make(template, table.Name, columns, number));
}
