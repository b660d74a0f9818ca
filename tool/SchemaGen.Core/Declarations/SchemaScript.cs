using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Reads a script that makes a whole schema, as another program writes it, as declarations: what frames its statements and its rows are left out.</summary>
public static class SchemaScript
{
    private const string Name = "...";

    // What dotnet ef says of its work, on the output that has the script.
    private static readonly string[] Notes = ["Build started...", "Build succeeded."];

    // What EF Core writes for CREATE SCHEMA IF NOT EXISTS.
    private static readonly string[] IfNotThere = ["begin", "if", "not", "exists", "(", "select", "1", "from", "pg_namespace", "where", "nspname", "=", Name, ")", "then", "create", "schema", Name, ";", "end", "if", ";", "end"];

    // These change what other statements mean.
    private static readonly string[] Meaningful = ["search_path", "role", "authorization"];

    /// <summary>The declarations and what is wrong with them.</summary>
    /// <param name="file">Where the text stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it finds and makes what it names without a schema.</param>
    /// <param name="managesPrivileges">Whether privileges are declared.</param>
    public static DeclarationFile Read(string file, string text, SearchPath path, bool managesPrivileges)
    {
        IReadOnlyList<SqlStatement> all;
        try
        {
            all = SqlSplitter.Split(Plain(text));
        }
        catch (SqlSyntaxException e)
        {
            return new([], [new(DiagnosticIds.UnreadableSql, e.Message, new(file, e.Line, 1))]);
        }

        var rows = all.Where(IsAboutRows).ToList();
        var read = DeclarationText.Of(file, [.. all.Where(s => !IsAboutRows(s) && !IsFrame(s) && !DeclarationText.IsOfOwners(s)).Select(WithPlainSchema)], path, managesPrivileges);
        return rows.Count == 0 ? read : read with { Diagnostics = [.. read.Diagnostics, LeftOut(rows, file)] };
    }

    // Lines that are no SQL become blank, so that all others keep their number.
    private static string Plain(string text) => string.Join("\n", text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n').Select((line, i) => (i < Notes.Length && Notes.Contains(line.Trim())) || IsOfPgDump(line) ? string.Empty : line));

    private static bool IsOfPgDump(string line) => line.StartsWith("\\restrict ", StringComparison.Ordinal) || line.StartsWith("\\unrestrict ", StringComparison.Ordinal);

    // EF Core sets the sequence behind the rows that it writes.
    private static bool IsAboutRows(SqlStatement statement) =>
        (StatementClassifier.Classify(statement).Use == StatementUse.Data && !statement.Begins("create") && !statement.Begins("select"))
        || SqlLexer.Words(statement.Text).Take(3).ToList() is ["select", "setval", ..] or ["select", "pg_catalog", "setval"];

    // A transaction around the whole, the settings that pg_dump writes first, and the comments that extensions have from themselves.
    private static bool IsFrame(SqlStatement statement) => statement.Begins("comment", "on", "extension")
        || StatementClassifier.Classify(statement).Use == StatementUse.Transaction
        || (statement.Begins("set") && !statement.Words.Any(Meaningful.Contains))
        || SqlLexer.Tokens(statement.Text).Where(t => t.Kind != SqlTokenKind.Trivia).Select(t => t.Value).Take(8).ToList() is ["select", "pg_catalog", ".", "set_config", "(", "'search_path'", ",", "''"];

    private static SqlStatement WithPlainSchema(SqlStatement statement)
    {
        if (!statement.Begins("do") || SqlLexer.Tokens(statement.Text).FirstOrDefault(t => t.Kind == SqlTokenKind.String) is not { Length: > 0 } body || body.Value[0] != '$')
        {
            return statement;
        }

        var inner = SqlLiteral.Unquote(body.Value);
        var tokens = SqlLexer.Tokens(inner).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        var last = Array.LastIndexOf(IfNotThere, Name);
        if (tokens.Count - IfNotThere.Length is not (0 or 1) || !IfNotThere.Zip(tokens, (form, token) => form == Name || form == token.Value).All(f => f)
            || $"'{tokens[last].Value}'" != tokens[Array.IndexOf(IfNotThere, Name)].Value)
        {
            return statement;
        }

        var (begin, end) = (tokens[last - 2].Start, tokens[last].Start + tokens[last].Length);
        return statement with { Text = inner.Substring(begin, end - begin), Words = ["create", "schema"] };
    }

    private static Diagnostic LeftOut(List<SqlStatement> rows, string file) => new(
        DiagnosticIds.RowsInScript,
        $"{rows.Count} statement{(rows.Count == 1 ? " is" : "s are")} about rows, which are no part of a schema, and left out: write them into a revision ('schemagen revision --empty' makes one to edit)",
        new(file, rows[0].Line, 1));
}
