using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at statements that take rows or tables away, or write all rows of a table.</summary>
internal static class DropLint
{
    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        StatementReader reader = new(statement.Text);
        switch (statement.Words)
        {
            case ["drop", "table", ..]:
                Drop(reader.Skip("drop", "table").Skip("if", "exists").ReadNames(), state);
                break;
            case ["drop", "database", ..]:
                state.Report(LintIds.DatabaseDropped, $"all that {reader.Skip("drop", "database").Skip("if", "exists").ReadName()} holds is gone");
                break;
            case ["drop", "schema", ..] when statement.Words.Contains("cascade"):
                state.Report(LintIds.DatabaseDropped, $"all that {string.Join(", ", reader.Skip("drop", "schema").Skip("if", "exists").ReadNames())} holds is gone");
                break;
            case ["truncate", ..]:
                Truncate(reader.Skip("truncate").Skip("table").Skip("only"), state);
                break;
            case ["update", ..]:
                Update(reader.Skip("update").Skip("only"), state);
                break;
            case ["delete", "from", ..] when !reader.Has("where"):
                var emptied = LintName.Of(reader.Skip("delete", "from").Skip("only").ReadName());
                state.ReportOf(emptied, LintIds.AllRowsWritten, $"all rows of {emptied} are deleted by one statement");
                break;
        }
    }

    private static void Drop(IReadOnlyList<string> tables, LintState state)
    {
        foreach (var table in tables.Select(LintName.Of))
        {
            state.ReportOf(table, LintIds.TableDropped, $"all rows of {table} are gone, and code that reads it fails");
            state.Tables.Drop(table);
        }
    }

    private static void Truncate(StatementReader reader, LintState state)
    {
        var tables = reader.ReadNames().Select(LintName.Of).ToList();
        if (reader.Has("cascade"))
        {
            state.Report(LintIds.TruncatedCascade, $"all rows of {string.Join(", ", tables)} are gone, and all rows of every table that refers to them");
            return;
        }

        foreach (var table in tables)
        {
            state.ReportOf(table, LintIds.Truncated, $"all rows of {table} are gone");
        }
    }

    private static void Update(StatementReader reader, LintState state)
    {
        var table = LintName.Of(reader.ReadName());
        if (!reader.Has("where"))
        {
            state.ReportOf(table, LintIds.AllRowsWritten, $"all rows of {table} are written by one statement, and stay locked until its transaction ends");
        }

        if (reader.Behind("set") is not { } set)
        {
            return;
        }

        // What follows the last assignment is no other one.
        var names = new StatementReader(set.ReadUntil("from", "where", "returning")).Split().Select(a => LintName.Last(a.ReadName())).Where(n => n.Length > 0);
        foreach (var name in names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            state.Report(LintIds.AssignedTwice, $"{table}.{name.Key} is assigned twice");
        }
    }
}
