using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>What an object is called: its kind and its qualified name.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Schema">The schema it stands in; empty for kinds of the whole database.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Table">The table that owns it, for kinds whose names are unique in a table; else empty.</param>
public sealed record ObjectId(ObjectKind Kind, string Schema, string Name, string Table = "")
{
    /// <summary>What tells apart objects of one name, in brackets: the types of the arguments of a function; else empty.</summary>
    public string Signature { get; init; } = string.Empty;

    /// <summary>The name as SQL, fully qualified: <c>public.cars.model</c>, <c>public.add(integer, integer)</c>.</summary>
    public string Path => string.Join(".", Parts().Select(SqlIdentifier.Quote)) + Signature;

    /// <summary>The name as a person reads it, on one line: as <see cref="Path"/>, without quotes and without the schema <c>public</c>.</summary>
    public string Display => VisibleText.Of(string.Join(".", Parts().Where((p, i) => i > 0 || p != "public" || Kind.Scope == ObjectScope.Database)) + Signature);

    /// <summary>The table or the type that owns the object, for kinds whose names are unique in it.</summary>
    public ObjectId TableId => new(Kind.OwnerKind ?? Objects.Table.ObjectKind, Schema, Table);

    /// <inheritdoc />
    public override string ToString() => $"{Kind.Title} {Display}";

    /// <summary>The id that <see cref="Path"/> stands for, or null where the path has the wrong number of parts.</summary>
    public static ObjectId? Parse(ObjectKind kind, string path)
    {
        var bracket = kind.HasSignature ? SqlLexer.IndexOf(path, "(") : -1;
        return bracket < 0 ? ParseName(kind, path) : ParseName(kind, path.Substring(0, bracket)) is { } id ? id with { Signature = path.Substring(bracket) } : null;
    }

    /// <summary>The names in a path, without quotes; an unquoted dot divides them.</summary>
    public static IReadOnlyList<string> SplitPath(string path) => path.Length > 0 && path.IndexOf('"') < 0 && path.IndexOf(' ') < 0
        ? path.Split('.')
        : [.. SqlLexer.Tokens(path).Where(t => t.IsIdentifier).Select(t => t.Kind == SqlTokenKind.Word ? path.Substring(t.Start, t.Length) : t.Value)];

    private static ObjectId? ParseName(ObjectKind kind, string path)
    {
        var parts = SplitPath(path);
        return (kind.Scope, parts.Count) switch
        {
            (ObjectScope.Database, 0) when kind.HasSignature => new(kind, string.Empty, string.Empty),
            (ObjectScope.Database, 1) => new(kind, string.Empty, parts[0]),
            (ObjectScope.Schema, 2) => new(kind, parts[0], parts[1]),
            (ObjectScope.Table, 2) when kind.IsNameless => new(kind, parts[0], string.Empty, parts[1]),
            (ObjectScope.Table, 3) => new(kind, parts[0], parts[2], parts[1]),
            _ => null,
        };
    }

    private IEnumerable<string> Parts() => Kind.Scope switch
    {
        ObjectScope.Database => Name.Length == 0 ? [] : [Name],
        ObjectScope.Schema => [Schema, Name],
        _ when Kind.IsNameless => [Schema, Table],
        _ => [Schema, Table, Name],
    };
}
