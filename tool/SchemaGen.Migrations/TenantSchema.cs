using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Migrations;

/// <summary>A TenantSchema is the schema of one of many tenants, which stands in for <c>"{schema}"</c> in files that all share.</summary>
internal static class TenantSchema
{
    /// <summary>The name that stands in models, settings and files for the schema of each tenant.</summary>
    public const string Placeholder = "{schema}";

    private static readonly string Quoted = SqlIdentifier.Quote(Placeholder);

    // What ends a string, a body or a comment in which the name may stand, or needs an escape there.
    private static readonly char[] Unfit = ['\'', '\\', '$', '*', '"'];

    /// <summary>The schemas of a database whose names are like a pattern.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(string connection, string pattern, CancellationToken cancellation)
    {
        await using var session = await MigrationSession.OpenAsync(new(connection, ""), cancellation);
        return await session.QueryAsync(JournalSql.Tenants(pattern), row => row.GetString(0), cancellation);
    }

    /// <summary>The file as it runs for a tenant.</summary>
    /// <exception cref="MigrationException">It would do the same for each of them, or names the schema in another way.</exception>
    public static SqlScript In(SqlScript script, string schema)
    {
        if (script.Statements.Count > 0 && !script.Statements.Any(s => s.Text.Contains(Quoted, StringComparison.Ordinal)))
        {
            throw MigrationException.At(
                script.Path,
                script.Statements[0].Line,
                $"no statement names the schema of the tenant, {Quoted}: it would do the same for each of them");
        }

        return script with { Statements = [.. script.Statements.Select(s => In(script, s, schema))] };
    }

    /// <summary>SQL with the name of the tenant's schema for the placeholder, in strings and bodies too.</summary>
    public static string In(string sql, string schema)
    {
        var name = QuoteFit(schema);
        return string.Concat(SqlLexer.Tokens(sql).Select(t => Replace(sql.Substring(t.Start, t.Length), t.Kind, name)));
    }

    private static SqlStatement In(SqlScript script, SqlStatement statement, string schema)
    {
        foreach (var token in SqlLexer.Tokens(statement.Text).Where(t => t.Kind is SqlTokenKind.QuotedIdentifier or SqlTokenKind.String))
        {
            var rest = statement.Text.Substring(token.Start, token.Length).Replace(Quoted, "", StringComparison.Ordinal);
            if (rest.IndexOf(Placeholder, StringComparison.Ordinal) is var at and >= 0)
            {
                var line = statement.Line + statement.Text.AsSpan(0, token.Start).Count('\n') + rest.AsSpan(0, at).Count('\n');
                throw MigrationException.At(
                    script.Path,
                    line,
                    $"{Placeholder} stands here without double quotes of its own: "
                    + $"only {Quoted} becomes the schema of the tenant, in strings and bodies too");
            }
        }

        return statement with { Text = In(statement.Text, schema) };
    }

    private static string Replace(string token, SqlTokenKind kind, string name) =>
        kind is SqlTokenKind.QuotedIdentifier or SqlTokenKind.String ? token.Replace(Quoted, name, StringComparison.Ordinal) : token;

    private static string QuoteFit(string schema) => schema.IndexOfAny(Unfit) < 0 && !schema.Any(char.IsControl)
        ? SqlIdentifier.Quote(schema)
        : throw new MigrationException(
            $"the schema {SqlIdentifier.Quote(schema)} cannot stand in for {Quoted}: "
            + "its name has a quote, a backslash, a dollar, an asterisk or a control character");
}
