namespace SchemaGen.Migrations;

/// <summary>A StatementProgress is how far a no-transaction file has come, as the journal has it.</summary>
/// <param name="Done">How many of its statements are done.</param>
/// <param name="Hash">The hash of these statements.</param>
public sealed record StatementProgress(int Done, string Hash)
{
    /// <summary>The statement that was begun after them and could not be undone; null where none was.</summary>
    public string? Statement { get; init; }

    /// <summary>What the catalog had of it before.</summary>
    internal string Before { get; init; } = "";

    /// <summary>When it was begun, or the last one was done.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Where the file stands: 2 statements are done, the next was begun at ...: CREATE INDEX ...</summary>
    public override string ToString() =>
        $"{(Done == 1 ? "1 statement is" : $"{Done} statements are")} done{(Statement is { } begun ? $", the next was begun at {At.UtcDateTime:u}: {begun.Split('\n')[0]}" : Done == 0 ? "" : $", the last at {At.UtcDateTime:u}")}";
}
