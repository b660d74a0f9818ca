using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Schemas;

/// <summary>What tables have because their parents have it: the server makes it, so that no model says it and no manifest holds it.</summary>
public static class ImpliedParts
{
    /// <summary>The schema with all that its tables have from their parents, and nothing that they have no longer.</summary>
    public static Schema Complete(Schema schema)
    {
        if (!schema.HasChildTables && !schema.Any(o => o.IsImplied))
        {
            return schema;
        }

        Schema found = new(schema.Where(o => !o.IsImplied));
        var waiting = found.OfType<ChildTable>().Where(l => found.Contains(l.Table)).OrderBy(l => l.Id.Path, StringComparer.Ordinal).ToList();
        ImpliedNames names = new(found);
        while (waiting.Count > 0)
        {
            // Parents come first; where tables descend from each other, the server says so.
            var next = waiting.Where(l => !waiting.Any(w => l.Parents.Contains(w.Table))).ToList();
            if (next.Count == 0)
            {
                break;
            }

            found = new(found.Concat(next.SelectMany(l => PartsOf(l, found, names)).ToList()));
            waiting = [.. waiting.Except(next)];
        }

        return found;
    }

    /// <summary>A schema that was read from a catalog, in which a column counts as inherited only where it is as that of the parent.</summary>
    public static Schema MarkOwnColumns(Schema schema) => schema.HasChildTables
        ? schema.Select(o => o is Column { IsImplied: true } column && !IsAsThatOfTheParent(column, schema) ? AsOwn(column, schema) : o)
        : schema;

    private static Column AsOwn(Column column, Schema schema) =>
        column with { IsImplied = false, IsInherited = new(schema.AsChild(column.Id.TableId) is Inheritance && ColumnOf(schema, column.Id) is not null) };

    // Children keep the compression and the statistics that they were made with.
    private static bool IsAsThatOfTheParent(Column column, Schema schema) => ColumnOf(schema, column.Id) is { } expected
        && column == expected with { NotNullName = column.NotNullName, Compression = column.Compression, Statistics = column.Statistics, Options = column.Options };

    /// <summary>The column as the parents of its table make it, or null for one that they do not have.</summary>
    internal static Column? ColumnOf(Schema schema, ObjectId id)
    {
        var origins = schema.AsChild(id.TableId)?.Parents.Select(p => schema.Find(Column.IdOf(p, id.Name))).OfType<Column>().ToList() ?? [];
        return origins.Count == 0 ? null : origins[0] with
        {
            Id = id,
            NotNull = origins.Any(o => o.NotNull) || schema.Of(id.TableId).OfType<PrimaryKey>().Any(k => k.Columns.Contains(id.Name)),
            NotNullName = null,
            Identity = null,
            Statistics = null,
            Options = [],
            Comment = null,
            IsInherited = default,
            IsImplied = true,
        };
    }

    private static IEnumerable<SchemaObject> PartsOf(ChildTable child, Schema schema, ImpliedNames names)
    {
        var parts = child.Parents.SelectMany(schema.Of).OrderBy(o => ObjectKinds.RankOf(o.Id.Kind)).ToList();
        return parts.OfType<Column>().GroupBy(c => c.Id.Name).Select(g => OfColumn(child, g.Key, schema))
            .Concat(parts.OfType<Check>().Where(c => !c.NoInherit).GroupBy(c => c.Id.Name).Select(g => OfCheck(child, g.First(), schema)))
            .Concat(child is Partition ? parts.Where(o => o is TableConstraint and not Check or Index && !o.OnOnly).Select(o => OfKey(child.Table, o, schema, names)) : [])
            .Where(o => o is not null)
            .Select(o => o!);
    }

    // A partition has no columns of its own: what the model repeats is the parent's.
    private static Column? OfColumn(ChildTable child, string name, Schema schema)
    {
        var id = Column.IdOf(child.Table, name);
        var column = ColumnOf(schema, id)!;
        return schema.Find(id) is not { } own || (child is Partition && own == column with { IsImplied = false }) ? column : null;
    }

    private static SchemaObject? OfCheck(ChildTable child, Check check, Schema schema)
    {
        var id = check.Id with { Schema = child.Id.Schema, Table = child.Id.Name };
        var own = schema.Find(id);
        return own is null ? check with { Id = id, Comment = null, IsImplied = true }
            : child is Partition && own.Comment is null ? own with { IsImplied = true }
            : null;
    }

    private static SchemaObject? OfKey(ObjectId table, SchemaObject item, Schema schema, ImpliedNames names)
    {
        var parent = item is ForeignKey ? null : item.Id;
        var own = schema.Of(table).FirstOrDefault(o => !o.IsImplied && o.Id.Kind == item.Id.Kind && PartitionIndexes.AreAlike(ImpliedNames.Move(item, table, o.Id), o));
        return own is null ? ImpliedNames.Move(item, table, names.Choose(item, table)) with { Comment = null, IsImplied = true, AttachedTo = parent }
            : own.AttachedTo == parent ? null
            : own with { AttachedTo = parent };
    }
}
