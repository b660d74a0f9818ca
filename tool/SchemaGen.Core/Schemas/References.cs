using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>Finds what a column or a type is made of.</summary>
public static class References
{
    /// <summary>The type and the collation of a column, as far as they are the user's.</summary>
    public static IEnumerable<ObjectId> NeedsOf(this Schema schema, SqlType type, string? collation)
    {
        if (schema.TypeNamed(type) is { } needed)
        {
            yield return needed;
        }

        if (schema.CollationNamed(collation) is { } sorting)
        {
            yield return sorting;
        }
    }

    /// <summary>The collation of the user's that SQL names, or null.</summary>
    public static ObjectId? CollationNamed(this Schema schema, string? sql) =>
        sql is not null && sql.IndexOf('.') >= 0 && ObjectId.SplitPath(sql) is [var space, var name] && Collation.IdOf(space, name) is var id && schema.Contains(id) ? id : null;
}
