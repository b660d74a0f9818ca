using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>What was read so far, by the oids that later rows refer to.</summary>
internal sealed class CatalogLookups
{
    private readonly Dictionary<uint, ObjectId> tables = [];
    private readonly Dictionary<uint, List<IndexPart>> indexes = [];
    private readonly Dictionary<CatalogKey, ObjectId> objects = [];
    private readonly Dictionary<(string Schema, string Name), ObjectId> named = [];
    private readonly Dictionary<string, SqlType> types = new(StringComparer.Ordinal);

    internal void Add(uint oid, ObjectId table) => tables.Add(oid, table);

    internal void Add(uint index, IndexPart part)
    {
        if (!indexes.TryGetValue(index, out var parts))
        {
            indexes.Add(index, parts = []);
        }

        parts.Add(part);
    }

    internal void Add(CatalogKey? key, ObjectId id)
    {
        if (key is { } known)
        {
            objects[known] = id;
        }
    }

    /// <summary>The object of a row of a system catalog, or null for one that is left out.</summary>
    internal ObjectId? Object(CatalogKey key) => objects.GetValueOrDefault(key);

    /// <summary>Remembers what was read, where it has an index by its name.</summary>
    internal void Add(SchemaObject item)
    {
        if (item is Core.Schemas.Objects.Index or PrimaryKey or Unique or Exclusion)
        {
            named[(item.Id.Schema, item.Id.Name)] = item.Id;
        }
    }

    /// <summary>The index of a name or the constraint that has it, or null for one that is left out.</summary>
    internal ObjectId? Index(string schema, string name) => named.GetValueOrDefault((schema, name));

    /// <summary>The table of an oid, or null for one that is left out.</summary>
    internal ObjectId? Table(uint oid) => tables.GetValueOrDefault(oid);

    /// <summary>The index or constraint of a parent that a row's index is attached to; null where there is none.</summary>
    internal ObjectId? Parent(CatalogRow row, ObjectKind kind) => row.TextOrNull("parent") is { } name && Table(row.Oid("parent_oid")) is { } table
        ? new(kind, table.Schema, name, kind.Scope == ObjectScope.Table ? table.Name : string.Empty)
        : null;

    /// <summary>What an index is sorted by.</summary>
    internal IEnumerable<IndexPart> Keys(uint index) => indexes[index].Where(p => p.IsKey);

    /// <summary>The columns that an index is sorted by.</summary>
    internal ValueList<string> Columns(uint index) => Keys(index).Select(p => p.Key.Column!).ToValueList();

    /// <summary>The columns that an index carries along.</summary>
    internal ValueList<string> Include(uint index) => indexes[index].Where(p => !p.IsKey).Select(p => p.Key.Column!).ToValueList();

    /// <summary>A type by its name, the same instance for the same name.</summary>
    internal SqlType Type(string name)
    {
        if (!types.TryGetValue(name, out var type))
        {
            types.Add(name, type = SqlType.FromServer(name));
        }

        return type;
    }
}
