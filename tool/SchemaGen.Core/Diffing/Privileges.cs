using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Leaves privileges out where they are not managed, and knows those that new objects get by themselves.</summary>
public static class Privileges
{
    /// <summary>The schema without privileges.</summary>
    public static Schema Without(Schema schema) => schema.Select(o => o is Grant or DefaultGrant ? null : o);

    /// <summary>What roles may do with objects because of default privileges, each of which whoever makes the objects has set for themselves.</summary>
    /// <param name="defaults">The default privileges.</param>
    /// <param name="items">The objects, made under them.</param>
    public static IEnumerable<Grant> Given(IEnumerable<DefaultGrant> defaults, IEnumerable<SchemaObject> items)
    {
        var own = defaults.Where(d => d.Maker is null).ToLookup(d => d.Objects, StringComparer.Ordinal);
        return own.Count == 0 ? [] : items.SelectMany(i => own[ObjectsOf(i.Id.Kind)].Where(d => d.Space is null || d.Space == i.Id.Schema).GroupBy(d => d.Id.Name).Select(g => Given(g, i.Id)));
    }

    // What an entry of one schema grants may be what everybody has, or what an entry of all schemas has taken away.
    private static Grant Given(IGrouping<string, DefaultGrant> entries, ObjectId on)
    {
        var (granted, revoked) = (entries.SelectMany(e => e.Granted).ToList(), entries.SelectMany(e => e.Revoked).ToList());
        return new(
            Grant.IdOf(entries.Key, on),
            on,
            granted.Except(revoked).Where(p => entries.Key != "PUBLIC" || p is not ("EXECUTE" or "USAGE")).OrderBy(p => p, StringComparer.Ordinal).ToValueList(),
            revoked.Except(granted).OrderBy(p => p, StringComparer.Ordinal).ToValueList());
    }

    // As ALTER DEFAULT PRIVILEGES names them.
    private static string ObjectsOf(ObjectKind kind) => kind.Name switch
    {
        "table" or "view" or "materialized_view" or "foreign_table" => "TABLES",
        "sequence" => "SEQUENCES",
        "function" or "procedure" or "aggregate" => "FUNCTIONS",
        "enum" or "domain" or "composite" or "range" => "TYPES",
        "schema" => "SCHEMAS",
        _ => string.Empty,
    };
}
