using System.Text.RegularExpressions;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Scripts;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Comparing;

/// <summary>Runs files of SQL on a scratch database.</summary>
internal static partial class SqlFile
{
    /// <summary>Runs a file, in a transaction unless its head says otherwise.</summary>
    /// <exception cref="CommandException">The server refuses a statement; the message names file and line.</exception>
    public static Task RunAsync(ScratchDatabase database, string file, CancellationToken cancellation) =>
        RunAsync(database, SqlText.Of(file), cancellation);

    /// <summary>Runs what a file will say once it is written.</summary>
    /// <exception cref="CommandException">The server refuses a statement; the message names file and line.</exception>
    public static async Task RunAsync(ScratchDatabase database, SqlText file, CancellationToken cancellation)
    {
        var script = SqlScript.Parse(file.Path, Frame().Replace(file.Text.Replace("\r\n", "\n", StringComparison.Ordinal), string.Empty));

        var statements = OfSchema(script);
        IReadOnlyList<string> texts = [.. statements.Select(s => s.Text)];
        try
        {
            await (script.InTransaction ? database.ExecuteAsync(texts, cancellation) : database.ExecuteEachAsync(texts, cancellation));
        }
        catch (ScratchSqlException e) when (e.SqlState.Length > 0)
        {
            throw Refused(file.Path, statements[e.Statement], e);
        }
    }

    /// <summary>The statements of a file that make a schema: rows and owners make none.</summary>
    internal static IReadOnlyList<SqlStatement> OfSchema(SqlScript script) => [.. script.Statements.Where(s => !DeclarationText.IsOfOwners(s) && !s.IsCopyFromClient)];

    /// <summary>That the server refuses a statement of a file, with its line.</summary>
    internal static CommandException Refused(string file, SqlStatement statement, ScratchSqlException e) =>
        new($"{file}:{LineOf(statement, e.Position)}: PostgreSQL refuses it: {e.Message}", e);

    // The commands of psql that pg_dump writes around its text.
    [GeneratedRegex(@"^\\(un)?restrict\b.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    private static int LineOf(SqlStatement statement, int position) =>
        statement.Line + statement.Text.AsSpan(0, Math.Clamp(position - 1, 0, statement.Text.Length)).Count('\n');
}
