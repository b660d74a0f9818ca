using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>The seed rows of a schema, and what refers to them.</summary>
public sealed class SeedRows
{
    private readonly ILookup<ObjectId, Row> byTable;
    private readonly ILookup<ObjectId, ForeignKey> keysOf;
    private readonly ILookup<ObjectId, ForeignKey> keysTo;
    private readonly Dictionary<(ObjectId Table, string Columns), ILookup<string, ObjectId>> byValues = [];

    internal SeedRows(Schema schema)
    {
        byTable = schema.OfType<Row>().ToLookup(r => r.Id.TableId);
        keysOf = schema.OfType<ForeignKey>().ToLookup(k => k.Id.TableId);
        keysTo = schema.OfType<ForeignKey>().ToLookup(k => k.References);
    }

    /// <summary>Whether a table has any.</summary>
    public bool Any(ObjectId table) => byTable.Contains(table);

    /// <summary>Those of a table.</summary>
    public IEnumerable<Row> Of(ObjectId table) => byTable[table];

    /// <summary>The foreign keys that refer to a table.</summary>
    internal IEnumerable<ForeignKey> KeysTo(ObjectId table) => keysTo[table];

    /// <summary>The rows that a row refers to by foreign keys.</summary>
    internal IEnumerable<ObjectId> ReferredBy(Row row) => keysOf[row.Id.TableId]
        .Where(k => byTable.Contains(k.References))
        .SelectMany(k => TextOf(row, k.Columns) is { } text ? Lookup(k)[text] : [])
        .Where(id => id != row.Id);

    /// <summary>A schema without them, as a database is read.</summary>
    public static Schema Without(Schema schema) => schema.SeedRows.byTable.Count == 0 ? schema : schema.Select(o => o is Row ? null : o);

    private ILookup<string, ObjectId> Lookup(ForeignKey key)
    {
        var place = (key.References, string.Join(",", key.ReferencedColumns));
        if (!byValues.TryGetValue(place, out var found))
        {
            byValues.Add(place, found = byTable[key.References].Where(r => TextOf(r, key.ReferencedColumns) is not null).ToLookup(r => TextOf(r, key.ReferencedColumns)!, r => r.Id, StringComparer.Ordinal));
        }

        return found;
    }

    private static string? TextOf(Row row, ValueList<string> columns)
    {
        var values = columns.Select(c => row.Find(c)?.Text).ToList();
        return values.Contains(null) ? null : Row.IdOf(row.Id.TableId, values!).Name;
    }
}
