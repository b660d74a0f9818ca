using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Properties;

/// <summary>Whether Postgres accepts an object of a random schema, so that what a mutation broke can be taken out.</summary>
internal static class ServerRules
{
    /// <summary>The schema without what it cannot hold.</summary>
    internal static Schema Repair(Schema schema)
    {
        for (; ; )
        {
            var repaired = schema.Select(o => Repair(o, schema));
            if (repaired.Count == schema.Count && repaired.Zip(schema).All(p => p.First == p.Second))
            {
                return repaired;
            }

            schema = repaired;
        }
    }

    /// <summary>The objects that the schema cannot hold.</summary>
    internal static IEnumerable<SchemaObject> Illegal(Schema schema) => schema.Where(o => Repair(o, schema) != o);

    /// <summary>Whether a table can have a foreign key to another: a logged one cannot refer to one that is not.</summary>
    internal static bool CanRefer(Table from, ObjectId to, Schema schema) => schema.Find(to) is Table other && (from.Unlogged || !other.Unlogged);

    private static SchemaObject? Repair(SchemaObject item, Schema schema) => item switch
    {
        _ when ChildTableMaker.Holds(item, schema) => item,
        Column column => Repair(column, schema),
        _ => IsLegal(item, schema) ? item : null,
    };

    private static Column? Repair(Column column, Schema schema)
    {
        if (!schema.Contains(column.Id.TableId) || ColumnTypeTraits.Of(column.Type, schema) is not { } traits)
        {
            return null;
        }

        var drawn = column.Default is null ? null : Sequence.DrawnBy(column.Default).FirstOrDefault();
        var keepsDefault = column.Default is null || (drawn is null ? traits.Defaults.Contains(column.Default.Text) : schema.Contains(drawn));
        var keepsExpression = column.Generated is null || schema.ColumnsOf(column.Id.TableId)
            .Any(c => c.Generated is null && c.Id != column.Id && c.Type == column.Type && traits.GeneratedOf(c).Contains(column.Generated.Expression.Text));
        var isKey = schema.Of(column.Id.TableId).OfType<PrimaryKey>().Any(k => k.Columns.Contains(column.Id.Name));
        return column with
        {
            Default = keepsDefault ? column.Default : null,
            Generated = keepsExpression ? column.Generated : null,
            NotNull = column.NotNull || isKey || column.Identity is not null,
        };
    }

    private static bool IsLegal(SchemaObject item, Schema schema) => (item.Id.Schema.Length == 0 || item.Id.Schema == "public" || schema.Contains(Namespace.IdOf(item.Id.Schema))) && item switch
    {
        SequenceOwner owner => schema.Contains(Sequence.IdOf(owner.Id.Schema, owner.Id.Name)) && schema.Contains(owner.Column) && owner.Id.Schema == owner.Column.Schema,
        PrimaryKey key => AreOrdered(key.Id.TableId, key.Columns, schema) && Exist(key.Id.TableId, key.Include, schema),
        Unique key => AreOrdered(key.Id.TableId, key.Columns, schema) && Exist(key.Id.TableId, key.Include, schema),
        Check check => Conditions(check.Id.TableId, schema).Contains(check.Expression.Text),
        Exclusion exclusion => exclusion.Keys.All(k => IsLegal(exclusion, k, schema)) && IsPredicate(exclusion.Where, exclusion.Id.TableId, schema),
        Index index => schema.Contains(index.Table) && index.Keys.All(k => IsLegal(index, k, schema)) && Exist(index.Table, index.Include, schema) && IsPredicate(index.Where, index.Table, schema),
        ForeignKey key => IsLegal(key, schema),
        ReplicaIdentity identity => schema.Contains(identity.Owner!) && (identity.Index is null || IsKey(identity.Index, schema)),
        Cluster cluster => IsKey(cluster.Index, schema),
        _ => true,
    };

    private static bool IsKey(ObjectId index, Schema schema) => schema.Find(index) is PrimaryKey { Deferral: Deferral.None };

    private static bool IsLegal(ForeignKey key, Schema schema) => schema.Find(key.Id.TableId) is Table table
        && CanRefer(table, key.References, schema)
        && schema.Of(key.References).Any(o => (o is PrimaryKey { Deferral: Deferral.None } p && p.Columns.Equals(key.ReferencedColumns)) || (o is Unique { Deferral: Deferral.None } u && u.Columns.Equals(key.ReferencedColumns)))
        && key.Columns.Zip(key.ReferencedColumns).All(p => schema.Find(Column.IdOf(key.Id.TableId, p.First)) is Column { Generated: null } from
            && schema.Find(Column.IdOf(key.References, p.Second)) is Column to && from.Type == to.Type && from.Collation == to.Collation);

    private static bool IsLegal(Exclusion exclusion, IndexKey key, Schema schema) => schema.Find(Column.IdOf(exclusion.Id.TableId, key.Column!)) is Column column && (key.Operator == "&&"
        ? ColumnTypeTraits.Of(column.Type, schema) is { Ranged: true }
        : exclusion.Method == "btree" ? ColumnTypeTraits.Of(column.Type, schema) is { Ordered: true } : schema.Contains(Extension.IdOf("btree_gist")) && column.Type.Text is "integer" or "text" or "date");

    private static bool IsLegal(Index index, IndexKey key, Schema schema) => schema.ColumnsOf(index.Table).Where(c => ColumnTypeTraits.Of(c.Type, schema) is not null).SelectMany(c => IndexMaker.Ways(c, schema))
        .Any(w => w.Method == index.Method && w.Key == key with { Descending = false, NullsFirst = false });

    private static bool IsPredicate(SqlExpression? where, ObjectId table, Schema schema) => where is null || Conditions(table, schema).Contains(where.Text);

    private static IEnumerable<string> Conditions(ObjectId table, Schema schema) => schema.ColumnsOf(table).SelectMany(c => ColumnTypeTraits.Of(c.Type, schema)?.ChecksOf(c) ?? []);

    private static bool AreOrdered(ObjectId table, ValueList<string> columns, Schema schema) =>
        columns.All(c => schema.Find(Column.IdOf(table, c)) is Column column && ColumnTypeTraits.Of(column.Type, schema) is { Ordered: true });

    private static bool Exist(ObjectId table, ValueList<string> columns, Schema schema) => columns.All(c => schema.Contains(Column.IdOf(table, c)));
}
