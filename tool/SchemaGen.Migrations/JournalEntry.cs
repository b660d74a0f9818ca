namespace SchemaGen.Migrations;

/// <summary>A JournalEntry is one row of the journal: a revision that the database has.</summary>
public sealed record JournalEntry(string Revision, string Name, string Checksum, JournalState State)
{
    /// <summary>Since when it has its state.</summary>
    public DateTimeOffset StateSince { get; init; }

    /// <summary>When it was applied.</summary>
    public DateTimeOffset AppliedAt { get; init; }

    /// <summary>The session user who applied it.</summary>
    public string AppliedBy { get; init; } = "";

    /// <summary>How long it took; null for a revision that was stamped.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>How far its no-transaction file has come; null where it is finished, or nobody kept account.</summary>
    public StatementProgress? Progress { get; init; }

    /// <summary>The command that was interrupted, and where and since when; null where none was.</summary>
    public string? Interruption => State == JournalState.Applied ? null
        : $"its {Command} was begun at {StateSince.UtcDateTime:u} and not finished{(Progress is { } progress ? $": {progress}" : "")}";

    /// <summary>The command that was interrupted, if one was.</summary>
    public string Command => State == JournalState.Downgrading ? "downgrade" : "upgrade";
}
