namespace SchemaGen.Migrations;

/// <summary>A DatabaseState is what the journal of a database says: the rows, in the order of the history, and the revisions that no applied one follows.</summary>
public sealed record DatabaseState(IReadOnlyList<JournalEntry> Entries, IReadOnlyList<string> Heads);
