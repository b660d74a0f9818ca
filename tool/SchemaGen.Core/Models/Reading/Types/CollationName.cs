using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Names of collations as the catalog is read: as SQL, without <c>pg_catalog</c>, nothing for the default one.</summary>
internal static class CollationName
{
    /// <summary>The collation of an attribute.</summary>
    public static string? Of(string name, string? schema) => (schema, name) switch
    {
        (null or "pg_catalog", "default") => null,
        (null or "pg_catalog", _) => SqlIdentifier.Quote(name),
        _ => SqlIdentifier.Quote(schema, name),
    };

    /// <summary>A collation as SQL in the one form.</summary>
    public static string? Normalise(string? sql, ModelContext context)
    {
        var path = sql is null ? [] : ObjectId.SplitPath(sql);
        return path.Count switch
        {
            0 => null,
            1 => context.Collation(path[0], null),
            _ => Of(path[1], path[0]),
        };
    }

    /// <summary>The collation of a property.</summary>
    public static string? Of(ModelProperty property, ModelContext context) =>
        property.Annotations.Find("Collation") is { } attribute ? context.Collation(attribute.Text("name", 0), attribute.Text("Schema")) : null;
}
