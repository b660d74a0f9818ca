using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Migrations;

/// <summary>A SqlScript is a migration file that was found fit to run: its statements, and whether they run in one transaction.</summary>
internal sealed record SqlScript(string Path, string Text, IReadOnlyList<SqlStatement> Statements)
{
    /// <summary>What the head of the file says.</summary>
    public FileDirectives Directives { get; } = FileDirectives.Read(Path, Text);

    /// <summary>Whether all statements run in one transaction, which they do unless the head of the file says otherwise.</summary>
    public bool InTransaction => !Directives.NoTransaction;

    /// <summary>Whether it only validates constraints, for whose lock nobody waits who reads or writes.</summary>
    internal bool WaitsForNobody => Statements.Any(IsValidation) && Statements.All(s => IsValidation(s) || StatementClassifier.Classify(s).Use == StatementUse.Session);

    /// <summary>Reads a migration file of a folder; throws <see cref="MigrationException"/> with the line of what cannot be run.</summary>
    public static SqlScript Read(string path) => Read(path, TextFile.Read(path));

    /// <summary>Takes the text of a migration file as it is stored; throws <see cref="MigrationException"/> with the line of what cannot be run.</summary>
    /// <remarks>Git may check a file out with CRLF: what is sent has the line ends that were meant.</remarks>
    public static SqlScript Read(string path, string stored)
    {
        var text = stored.Replace("\r\n", "\n", StringComparison.Ordinal);
        var at = text.IndexOf('\r', StringComparison.Ordinal);

        // For the server it ends a comment and for most editors no line: it can be read in two ways.
        return at < 0 ? Parse(path, text)
            : throw MigrationException.At(path, 1 + text.AsSpan(0, at).Count('\n'), "a carriage return stands here without a line feed: save the file with the line ends LF or CRLF, and write the character in a string as E'\\r'");
    }

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
        FileDirectives.RefuseBelow(script);
        return script;
    }

    private static bool IsValidation(SqlStatement statement) => statement.Begins("alter", "table") && statement.Words.Contains("validate");

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

    private string? Refusal(SqlStatement statement)
    {
        if (statement.Begins("copy") && statement.Words.Contains("stdout"))
        {
            return "COPY TO STDOUT has nobody to send its rows to: remove it, or name a file of the server";
        }

        if (statement.Words is ["discard", "all"])
        {
            return "DISCARD ALL releases the lock that keeps other migrations away: write what is meant of RESET ALL, RESET SESSION AUTHORIZATION, "
                + "DEALLOCATE ALL, CLOSE ALL, UNLISTEN *, DISCARD PLANS, DISCARD TEMP and DISCARD SEQUENCES";
        }

        if (statement is { IsCopyFromClient: true, Rows: null })
        {
            return "the rows of this COPY have no end: they stand on the lines behind its semicolon, and a line '\\.' has to follow them";
        }

        return !InTransaction ? null
            : TransactionWords.Begins(statement) || TransactionWords.MayEnd(statement)
                ? $"{statement.Words[0].ToUpperInvariant()} would break the transaction that the whole file runs in: remove it, or put the line '{FileDirectives.NoTransactionLine}' at the head of the file"
            : OutsideStatement.Of(statement) is { IsAlways: true }
                ? $"PostgreSQL runs this outside of a transaction only: put the line '{FileDirectives.NoTransactionLine}' at the head of the file, or the statement into a revision of its own that has it"
            : null;
    }

    private void RefuseOpenTransaction()
    {
        var last = Statements.LastOrDefault(s => TransactionWords.Begins(s) || TransactionWords.MayEnd(s));
        if (last is not null && !TransactionWords.Ends(last))
        {
            throw MigrationException.At(Path, last.Line, $"the transaction that begins here is never committed");
        }
    }
}
