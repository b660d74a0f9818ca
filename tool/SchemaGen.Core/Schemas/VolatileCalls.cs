using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>Finds out whether an expression gives another value for each row, as a server has to before it can add a column without computing all of them.</summary>
internal static class VolatileCalls
{
    private const int Deepest = 8;

    // Those of pg_proc (provolatile) and of the usual extensions that give a value; what does something is no default.
    private static readonly HashSet<string> Known =
    [
        "random", "random_normal", "clock_timestamp", "timeofday", "gen_random_uuid", "uuidv4", "uuidv7", "nextval", "currval", "lastval", "setval", "pg_backend_pid", "txid_current",
        "pg_current_xact_id", "gen_random_bytes", "gen_salt", "uuid_generate_v1", "uuid_generate_v1mc", "uuid_generate_v4", "uuid_generate_v7", "inet_client_port", "pg_sleep", "set_config", "notify",
    ];

    /// <summary>Whether it calls what is volatile: a function of PostgreSQL, of a usual extension, or of the schema.</summary>
    internal static bool In(string sql, Schema schema) => In(sql, schema, depth: 0);

    private static bool In(string sql, Schema schema, int depth)
    {
        var called = SqlLexer.Calls(sql);
        return called.Any(Known.Contains) || (called.Count > 0 && schema.OfType<Function>().Any(f => called.Contains(f.Id.Name) && IsVolatile(f, schema, depth)));
    }

    // A function that is one expression in SQL is put in the place of its call, so that its body counts.
    private static bool IsVolatile(Function function, Schema schema, int depth)
    {
        var definition = function.Definition.Best;
        var body = SqlLexer.Bodies(definition);
        return !SqlLexer.Words(definition).Any(w => w is "immutable" or "stable")
            && (function.Language != "sql" || !IsExpression(body) || depth > Deepest || In(body, schema, depth + 1));
    }

    private static bool IsExpression(string body) => SqlLexer.Words(body).FirstOrDefault() == "select" && !SqlLexer.Words(body).Contains("from");
}
