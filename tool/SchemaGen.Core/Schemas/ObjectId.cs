using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>What an object is called: its kind and its qualified name.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Schema">The schema it stands in; empty for kinds of the whole database.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Table">The table that owns it, for kinds whose names are unique in a table; else empty.</param>
public sealed record ObjectId(ObjectKind Kind, string Schema, string Name, string Table = "")
{
    /// <summary>The name as SQL, fully qualified: <c>public.cars.model</c>.</summary>
    public string Path => string.Join(".", Parts().Select(SqlIdentifier.Quote));

    /// <summary>The name as a person reads it: as <see cref="Path"/>, without quotes and without the schema <c>public</c>.</summary>
    public string Display => string.Join(".", Parts().Where((p, i) => i > 0 || p != "public" || Kind.Scope == ObjectScope.Database));

    /// <summary>The table that owns the object, for kinds whose names are unique in a table.</summary>
    public ObjectId TableId => new(Objects.Table.ObjectKind, Schema, Table);

    /// <inheritdoc />
    public override string ToString() => $"{Kind.Title} {Display}";

    /// <summary>The id that <see cref="Path"/> stands for, or null where the path has the wrong number of parts.</summary>
    public static ObjectId? Parse(ObjectKind kind, string path)
    {
        var parts = SplitPath(path);
        return (kind.Scope, parts.Count) switch
        {
            (ObjectScope.Database, 1) => new(kind, string.Empty, parts[0]),
            (ObjectScope.Schema, 2) => new(kind, parts[0], parts[1]),
            (ObjectScope.Table, 3) => new(kind, parts[0], parts[2], parts[1]),
            _ => null,
        };
    }

    /// <summary>The names in a path, without quotes; an unquoted dot divides them.</summary>
    public static IReadOnlyList<string> SplitPath(string path) => path.IndexOf('"') < 0 && path.IndexOf(' ') < 0
        ? path.Split('.')
        : [.. SqlLexer.Tokens(path).Where(t => t.IsIdentifier).Select(t => t.Kind == SqlTokenKind.Word ? path.Substring(t.Start, t.Length) : t.Value)];

    private IEnumerable<string> Parts() => Kind.Scope switch
    {
        ObjectScope.Database => [Name],
        ObjectScope.Schema => [Schema, Name],
        _ => [Schema, Table, Name],
    };
}
