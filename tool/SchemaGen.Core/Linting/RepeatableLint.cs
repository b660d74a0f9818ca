using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at what stands in the way of running a file again that has stopped half way.</summary>
internal static class RepeatableLint
{
    private static readonly string[] Guarded = ["table", "index", "type", "view", "sequence", "schema", "domain"];

    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        // Behind the last statement nothing fails. Our runner knows where it stopped.
        if (state.InTransaction || state.IsInBlock || state.File.IsRevision || state.IsLast)
        {
            return;
        }

        if (IsUnguarded(statement))
        {
            state.Report(LintIds.NotRepeatable, "where the file stops behind this, it cannot run again");
        }
    }

    private static bool IsUnguarded(SqlStatement statement)
    {
        StatementReader reader = new(statement.Text);
        return statement.Words switch
        {
            ["create", "table" or "unlogged", ..] => !reader.Has("if", "not", "exists"),
            ["create", "index", ..] or ["create", "unique", "index", ..] => IndexText.Read(reader) is { Name.Length: > 0, IsRepeatable: false },
            ["drop", var kind, ..] when Guarded.Contains(kind) => !reader.Has("if", "exists"),
            ["alter", "table", ..] => Actions(reader).Any(IsUnguarded),
            _ => false,
        };
    }

    private static IReadOnlyList<StatementReader> Actions(StatementReader reader)
    {
        reader.Skip("alter", "table").Skip("if", "exists").Skip("only").ReadName();
        return reader.Split();
    }

    // What is set or validated may be set again.
    private static bool IsUnguarded(StatementReader action) =>
        (action.IsNext("add") && !action.Has("if", "not", "exists")) || (action.IsNext("drop") && !action.Has("if", "exists")) || action.IsNext("rename") || action.IsNext("detach");
}
