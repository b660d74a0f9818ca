using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A DatabaseState is what the journal of a database says: the rows, in the order of the history, and the revisions that no applied one follows.</summary>
public sealed record DatabaseState(IReadOnlyList<JournalEntry> Entries, IReadOnlyList<string> Heads)
{
    /// <summary>What to do where the database has a part of the revisions that another one replaces, and their files are gone; else null.</summary>
    public string? WayOut { get; init; }

    /// <summary>The revisions as this database has them: those that others replace, where it has a part of them.</summary>
    internal RevisionHistory History { get; init; } = RevisionHistory.From([]);
}
