using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Linting;

/// <summary>The table for whose lock a statement waits, and behind which others then wait.</summary>
internal static class LockedTable
{
    /// <summary>The table; empty where the statement does not name it, null where it waits for no such lock.</summary>
    internal static string? Of(SqlStatement statement)
    {
        StatementReader reader = new(statement.Text);
        return statement.Words switch
        {
            _ when statement.Words.Contains("concurrently") => null,
            ["create", "index", ..] or ["create", "unique", "index", ..] => IndexText.Read(reader).Table,
            ["create", "trigger", ..] or ["create", "constraint", "trigger", ..] => LintName.Of(reader.Behind("on")?.ReadName() ?? string.Empty),
            ["alter" or "drop", "table", ..] or ["truncate", ..] => DeletingStatement.RelationsOf(statement) is [var first, ..] ? LintName.Of(first) : string.Empty,
            ["drop", "index", ..] or ["reindex", ..] or ["cluster", ..] => string.Empty,
            _ => null,
        };
    }
}
