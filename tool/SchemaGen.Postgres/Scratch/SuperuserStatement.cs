using Npgsql;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Knows the statements that PostgreSQL leaves to superusers and that run nothing of the user's while they are run.</summary>
internal static class SuperuserStatement
{
    /// <summary>Whether a superuser may be lent to a statement.</summary>
    /// <remarks>
    /// Whatever evaluates an expression of the user's is missing here: tables, views, indexes, domains, GRANT (which would hand out pg_catalog's functions).
    /// </remarks>
    public static bool IsKnown(string statement) => Words(statement) switch
    {
        ["create", "extension" or "cast" or "transform" or "publication", ..] => true,
        ["create", "event", "trigger", ..] => true,
        ["create" or "alter", "foreign", "data", "wrapper", ..] => true,
        ["create" or "alter", "operator", "class" or "family", ..] => true,
        ["create", "text", "search", "parser" or "template", ..] => true,
        ["create", "access", "method", ..] => true,
        ["alter", "publication", ..] => true,
        ["alter", "default", "privileges", ..] => true,
        ["comment", "on", ..] => true,
        // The first value of an aggregate is read by its type, and a domain looks at it with functions of the user's.
        ["create", "aggregate", ..] => !SqlLexer.Words(statement).Any(w => w is "initcond" or "minitcond"),
        ["create", "function" or "procedure", ..] => IsOfLibraries(statement),
        _ => false,
    };

    /// <summary>Whether it is an aggregate whose state is <c>internal</c>, which PostgreSQL calls a wrong definition unless a superuser makes it.</summary>
    public static bool IsOfInternalState(string sqlState, string statement) =>
        sqlState == PostgresErrorCodes.InvalidFunctionDefinition && Words(statement) is ["create", "aggregate", ..];

    /// <summary>Whether it runs a script with the objects of the user's in sight.</summary>
    public static bool RunsScript(string statement) => Words(statement) is ["create", "extension", ..];

    /// <summary>Whether it calls a function that checks options.</summary>
    public static bool RunsValidator(string statement) => Words(statement) is ["create" or "alter", "foreign", "data", "wrapper", ..];

    private static List<string> Words(string statement) => [.. SqlLexer.Words(statement).Take(6).Where(w => w is not ("or" or "replace"))];

    // A function of 'internal' calls what pg_catalog's privileges keep from everybody, such as lo_export; one of 'c' loads a library, which has to be the server's own.
    private static bool IsOfLibraries(string statement)
    {
        var tokens = SqlLexer.Tokens(statement).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        var pairs = tokens.Zip(tokens.Skip(1)).Where(p => p.First.Kind == SqlTokenKind.Word).ToList();
        var languages = pairs.Where(p => p.First.Value == "language").Select(p => Plain(p.Second)).ToList();
        var isOfC = languages.Any(l => l is null || l.Equals("c", StringComparison.OrdinalIgnoreCase));
        return !languages.Exists(l => l is null or "u" || l.Equals("internal", StringComparison.OrdinalIgnoreCase))
            && (!isOfC || pairs.Where(p => p.First.Value == "as" && p.Second.Kind == SqlTokenKind.String).All(p => Plain(p.Second) is { } file && IsServers(file)));
    }

    // Not E'' and U&'', in which a letter can be written as its number.
    private static string? Plain(SqlToken token) => token.Kind switch
    {
        SqlTokenKind.Word or SqlTokenKind.QuotedIdentifier => token.Value,
        SqlTokenKind.String when token.Value[0] is '\'' or '$' => SqlLiteral.Unquote(token.Value),
        _ => null,
    };

    private static bool IsServers(string file)
    {
        const string Folder = "$libdir/";
        var name = file.StartsWith(Folder, StringComparison.Ordinal) ? file[Folder.Length..] : file;
        return name.IndexOfAny(['/', '\\']) < 0;
    }
}
