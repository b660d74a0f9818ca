using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Makes the keys, checks, indexes and foreign keys of a table.</summary>
/// <param name="model">The model.</param>
/// <param name="mapping">Tells tables and columns.</param>
/// <param name="builder">Where objects go.</param>
internal sealed class EntityConstraints(EntityModel model, TableMapping mapping, SchemaBuilder builder)
{
    private readonly ForeignKeyTimes times = new(model, mapping);
    private readonly Dictionary<string, HashSet<string>> indexNames = new(StringComparer.Ordinal);

    /// <summary>Adds those of the entity types of a table.</summary>
    public void Add(ObjectId table, IReadOnlyList<EntityType> types)
    {
        HashSet<ObjectId> added = [];
        void Once(SchemaObject item, Location? location)
        {
            if (added.Add(item.Id))
            {
                builder.Add(item, location);
            }
        }

        var main = types.FirstOrDefault(t => !mapping.IsInOwnersTable(t)) ?? types[0];
        if (main.Root.PrimaryKey.Value is { } key && !main.Root.Keyless.Value)
        {
            PrimaryKey made = new(new(PrimaryKey.ObjectKind, table.Schema, EntityNames.Cut(key.Name.Value ?? RewrittenKey(main, EntityNames.PrimaryKey(table.Name))), table.Name), Columns(main, key.Properties));
            Once(Chosen(made, key.Name.Value, "PK_", []), main.Location ?? key.Location);
            AddToBase(table, main, Once);
        }

        var names = NamesIn(table.Schema);
        foreach (var type in types)
        {
            AddIndexes(table, type, names, Once);
            AddParts(table, type, Once);
        }
    }

    // Each index of a schema has a name of its own; those that HasDatabaseName gives stay as they are.
    private HashSet<string> NamesIn(string schema)
    {
        if (!indexNames.TryGetValue(schema, out var names))
        {
            var given = model.Types.Where(t => mapping.TableOf(t)?.Schema == schema)
                .SelectMany(t => t.Indexes).Select(i => i.DatabaseName.Value);
            indexNames.Add(schema, names = new(given.OfType<string>(), StringComparer.Ordinal));
        }

        return names;
    }

    // The tables of a hierarchy of tables share one key, whose name the package leaves alone.
    private string RewrittenKey(EntityType type, string name) => type.Root.Derived.Count > 0 && TableMapping.StrategyOf(type) == "TPT" ? name : model.Rewrite(name);

    private void AddParts(ObjectId table, EntityType type, Action<SchemaObject, Location?> add)
    {
        var inherited = Sources(type);
        foreach (var unique in inherited.SelectMany(t => t.AlternateKeys))
        {
            var columns = Columns(type, unique.Properties);
            Unique made = new(new(Unique.ObjectKind, table.Schema, unique.Name.Value ?? model.Rewrite(EntityNames.AlternateKey(table.Name, columns)), table.Name), columns);
            add(Chosen(made, unique.Name.Value, "AK_", columns), unique.Location ?? type.Location);
        }

        foreach (var check in type.Checks)
        {
            var name = check.DatabaseName ?? check.Name;
            add(new Check(new(Check.ObjectKind, table.Schema, name, table.Name), SqlExpression.Written(check.Sql)), check.Location);
        }

        foreach (var foreign in model.ForeignKeys.Where(f => inherited.Contains(f.Dependent)))
        {
            AddForeignKey(table, type, foreign, add);
        }
    }

    private void AddIndexes(ObjectId table, EntityType type, HashSet<string> names, Action<SchemaObject, Location?> add)
    {
        foreach (var index in Sources(type).SelectMany(t => t.Indexes).OrderBy(i => i.Properties.Count).ThenBy(i => string.Join("\0", i.Properties), StringComparer.Ordinal))
        {
            // The package makes a name where [Index] or HasIndex gives one, too; two of the same columns are then one index.
            var own = model.IsRewritten ? null : index.Name;
            var given = index.DatabaseName.Value ?? own;
            var columns = Columns(type, index.Properties);

            // The package rewrites a name that is cut already.
            // One that [Index] or HasIndex gives is made unique too, unlike that of HasDatabaseName.
            var name = index.DatabaseName.Value
                ?? (own is not null ? EntityNames.Unique(own, names)
                    : index.Name is not null && model.IsRewritten ? model.Rewrite(EntityNames.Cut(EntityNames.Index(table.Name, columns)))
                    : model.Rewrite(EntityNames.Unique(EntityNames.Index(table.Name, columns), names)));
            var made = Make(table, type, index, name);
            add(Chosen(made, given, "IX_", columns), index.Location ?? type.Location);
        }
    }

    // A table of its own for each class has what its base classes say, too.
    private static List<EntityType> Sources(EntityType type) => TableMapping.StrategyOf(type) == "TPC" ? [.. type.SelfAndBases] : [type];

    private void AddForeignKey(ObjectId table, EntityType type, EntityForeignKey key, Action<SchemaObject, Location?> add)
    {
        var columns = key.Properties.Select(p => mapping.ColumnOf(type, p)).ToValueList();
        if (mapping.TableOf(key.Principal) is not { } principal)
        {
            return;
        }

        var referenced = key.PrincipalProperties.Select(p => mapping.ColumnOf(key.Principal, p)).ToValueList();
        if (principal == table && columns.Equals(referenced))
        {
            return;
        }

        var name = key.Relationship.Name.Value ?? model.Rewrite(times.NameOf(key, table.Name, principal.Name, columns));
        ForeignKey made = new(new(ForeignKey.ObjectKind, table.Schema, name, table.Name), columns, principal, referenced) { OnDelete = ActionOf(key) };
        add(Chosen(made, key.Relationship.Name.Value, "FK_", columns), key.Location);
    }

    // A class of its own table refers to the row of its base class.
    private void AddToBase(ObjectId table, EntityType type, Action<SchemaObject, Location?> add)
    {
        if (type.BaseType is { } parent && TableMapping.StrategyOf(type) == "TPT" && mapping.TableOf(parent) is { } principal && principal != table)
        {
            var columns = Columns(type, type.Root.PrimaryKey.Value!.Properties);
            ForeignKey made = new(new(ForeignKey.ObjectKind, table.Schema, model.Rewrite(EntityNames.ForeignKey(table.Name, principal.Name, columns)), table.Name), columns, principal, columns) { OnDelete = ReferentialAction.Cascade };
            add(Chosen(made, null, "FK_", columns), type.Location);
        }
    }

    // A name that the context does not write is EF Core's choice, and gives way to the one that a database has.
    private SchemaObject Chosen(SchemaObject item, string? given, string prefix, ValueList<string> columns) => given is not null ? item : item with
    {
        ChosenName = new(model.Rewrite(prefix) + "{table}" + (item is ForeignKey key ? $"_{key.References.Name}" : string.Empty) + (columns.Count > 0 ? "_{columns}" : string.Empty), columns),
    };

    private Index Make(ObjectId table, EntityType type, EntityIndex index, string name)
    {
        var columns = Columns(type, index.Properties);
        var keys = columns.Select((c, i) => new IndexKey
        {
            Column = c,
            Descending = IsDescending(index, i),
            NullsFirst = index.NullsFirst.ElementAtOrDefault(i) ?? IsDescending(index, i),
            OperatorClass = i < index.Operators.Count ? index.Operators[i] : null,
            Collation = i < index.Collations.Count ? mapping.CollationOf(index.Collations[i]) : null,
        }).ToValueList();
        if (index.TextSearch is { } configuration)
        {
            keys = [keys[0] with { Column = null, Expression = SqlExpression.Written(TextSearchColumns.Vector(configuration, index.Properties.Select(type.Find).OfType<EntityProperty>(), p => mapping.ColumnOf(type, p))) }];
        }

        return new(Index.IdOf(table.Schema, name), table, keys)
        {
            Unique = index.IsUnique,
            Method = index.Method ?? "btree",
            Where = index.Filter.Value is { Length: > 0 } filter ? SqlExpression.Written(filter) : null,
            Include = Columns(type, index.Include),
            NullsNotDistinct = index.NullsNotDistinct,
            Parameters = index.Parameters.OrderBy(p => p, StringComparer.Ordinal).ToValueList(),
        };
    }

    private ValueList<string> Columns(EntityType type, IReadOnlyList<string> properties) =>
        properties.Select(p => type.Find(p) is { } property ? mapping.ColumnOf(type, property) : p).ToValueList();

    private static bool IsDescending(EntityIndex index, int at) => index.Descending is { } descending && (descending.Count == 0 || (at < descending.Count && descending[at]));

    private static ReferentialAction ActionOf(EntityForeignKey key) => key.Relationship.OnDelete.Value switch
    {
        "Cascade" => ReferentialAction.Cascade,
        "SetNull" => ReferentialAction.SetNull,
        "Restrict" => ReferentialAction.Restrict,
        _ => ReferentialAction.NoAction,
    };
}
