using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>The statements that stand as they are in a block of code, as EF Core's idempotent scripts have them.</summary>
/// <remarks>What the block makes of texts (EXECUTE) is not looked for.</remarks>
internal static class BlockStatements
{
    private static readonly string[] Opening = ["begin", "declare", "if", "elsif", "else", "loop", "while", "for", "foreach", "when", "exception"];
    private static readonly string[] Closing = ["begin", "then", "else", "loop"];
    private static readonly string[] Kept = ["create", "alter", "drop", "truncate", "update", "delete", "reindex", "refresh", "grant", "revoke"];

    /// <summary>The statements, with their lines in the file; none where it is no block.</summary>
    internal static IEnumerable<SqlStatement> Of(SqlStatement statement)
    {
        if (!statement.Begins("do"))
        {
            yield break;
        }

        var body = SqlLexer.Tokens(statement.Text).FirstOrDefault(t => t.Kind == SqlTokenKind.String);
        if (body.Length == 0)
        {
            yield break;
        }

        var first = statement.Line + Lines(statement.Text, body.Start);
        foreach (var inner in Split(SqlLiteral.Unquote(body.Value)).Select(Plain))
        {
            if (inner is { Words.Count: > 0 } && Kept.Contains(inner.Words[0]))
            {
                yield return inner with { Line = inner.Line + first - 1 };
            }
        }
    }

    private static IReadOnlyList<SqlStatement> Split(string body)
    {
        try
        {
            return SqlSplitter.Split(body);
        }
        catch (SqlSyntaxException)
        {
            return [];
        }
    }

    // IF NOT EXISTS (...) THEN ALTER TABLE ...
    private static SqlStatement? Plain(SqlStatement statement)
    {
        while (statement.Words.Count > 0 && Opening.Contains(statement.Words[0]))
        {
            var open = SqlLexer.Tokens(statement.Text).Where(t => t.Kind == SqlTokenKind.Word && Closing.Contains(t.Value)).Select(t => t.Start + t.Length).FirstOrDefault();
            var rest = open == 0 ? string.Empty : statement.Text.Substring(open);
            if (Split(rest) is not [var next, ..])
            {
                return null;
            }

            statement = next with { Line = statement.Line + Lines(statement.Text, open) + next.Line - 1 };
        }

        return statement;
    }

    private static int Lines(string text, int end) => text.Take(end).Count(c => c == '\n');
}
