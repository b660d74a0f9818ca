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
}
