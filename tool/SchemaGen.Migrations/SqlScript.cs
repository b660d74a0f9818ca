using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>A SqlScript is a migration file that was found fit to run: its statements, and whether they run in one transaction.</summary>
public sealed record SqlScript(string Path, string Text, IReadOnlyList<SqlStatement> Statements)
{
    private const string NoTransactionLine = "-- schemagen: no-transaction";

    /// <summary>Whether all statements run in one transaction, which they do unless the head of the file says otherwise.</summary>
    public bool InTransaction { get; } = !HasNoTransactionLine(Text);

    /// <summary>Reads a file's text; throws <see cref="MigrationException"/> with the line of a statement that cannot be run from a file.</summary>
    public static SqlScript Parse(string path, string text)
    {
        var script = new SqlScript(path, text, Split(path, text));
        foreach (var statement in script.Statements)
        {
            if (script.Refusal(statement) is { } message)
            {
                throw MigrationException.At(path, statement.Line, message);
            }
        }

        script.RefuseOpenTransaction();
        return script;
    }

    private static IReadOnlyList<SqlStatement> Split(string path, string text)
    {
        try
        {
            return SqlSplitter.Split(text);
        }
        catch (SqlSyntaxException e)
        {
            throw MigrationException.At(path, e.Line, e.Message);
        }
    }

    private static bool HasNoTransactionLine(string text)
    {
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (line.Trim().SequenceEqual(NoTransactionLine))
            {
                return true;
            }

            if (!line.IsWhiteSpace() && !line.TrimStart().StartsWith("--"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool BeginsTransaction(SqlStatement s) => s.Begins("begin") || s.Begins("start", "transaction");

    private static bool EndsTransaction(SqlStatement s) =>
        s.Begins("commit") || s.Begins("end") || s.Begins("abort") || s.Begins("prepare", "transaction") || (s.Begins("rollback") && !s.Words.Contains("to"));

    private string? Refusal(SqlStatement statement)
    {
        if (statement.Begins("copy") && (statement.Words.Contains("stdin") || statement.Words.Contains("stdout")))
        {
            return "COPY with STDIN or STDOUT needs a client that sends the rows: use INSERT, or COPY with a file of the server";
        }

        return InTransaction && (BeginsTransaction(statement) || EndsTransaction(statement))
            ? $"{statement.Words[0].ToUpperInvariant()} would break the transaction that the whole file runs in: remove it, or put the line '{NoTransactionLine}' at the head of the file"
            : null;
    }

    private void RefuseOpenTransaction()
    {
        var last = Statements.LastOrDefault(s => BeginsTransaction(s) || EndsTransaction(s));
        if (last is not null && BeginsTransaction(last))
        {
            throw MigrationException.At(Path, last.Line, $"the transaction that begins here is never committed");
        }
    }
}
