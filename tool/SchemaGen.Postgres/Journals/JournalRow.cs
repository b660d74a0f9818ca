namespace SchemaGen.Postgres.Journals;

/// <summary>A row of the journal of another migration tool.</summary>
/// <param name="Migration">What the tool calls what it applied.</param>
/// <param name="HasFailed">Whether it did not come to its end.</param>
public sealed record JournalRow(string Migration, bool HasFailed);
