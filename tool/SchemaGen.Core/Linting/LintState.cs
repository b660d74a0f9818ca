namespace SchemaGen.Core.Linting;

/// <summary>What is known at a statement of a file, and what was found up to it.</summary>
/// <param name="file">The file.</param>
/// <param name="tables">The tables that were made so far.</param>
internal sealed class LintState(LintFile file, KnownTables tables)
{
    private readonly List<LintHit> hits = [];

    /// <summary>The file.</summary>
    internal LintFile File => file;

    /// <summary>The tables that were made so far, by this file and those before it.</summary>
    internal KnownTables Tables => tables;

    /// <summary>What was found.</summary>
    internal IReadOnlyList<LintHit> Hits => hits;

    /// <summary>The line of the statement that is looked at.</summary>
    internal int Line { get; set; }

    /// <summary>Whether the statement stands in a block of code, which succeeds or fails as a whole.</summary>
    internal bool IsInBlock { get; set; }

    /// <summary>Whether no other statement of the file follows.</summary>
    internal bool IsLast { get; set; }

    /// <summary>Whether a transaction is open.</summary>
    internal bool InTransaction { get; set; } = file.InTransaction;

    /// <summary>The line of the BEGIN that no COMMIT has ended; 0 where there is none.</summary>
    internal int Begun { get; set; }

    /// <summary>Whether the waiting for locks is limited.</summary>
    internal bool HasLockTimeout { get; set; } = file.HasLockTimeout;

    /// <summary>Whether the time of statements is limited.</summary>
    internal bool HasStatementTimeout { get; set; }

    /// <summary>The tables and domains that the file makes: nobody uses them yet.</summary>
    internal HashSet<string> Made { get; } = new(StringComparer.Ordinal);

    /// <summary>The constraints that the transaction has added.</summary>
    internal HashSet<string> Added { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of enumerated types that the transaction has added, as they are written.</summary>
    internal HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The tables that the transaction has altered.</summary>
    internal HashSet<string> Altered { get; } = new(StringComparer.Ordinal);

    /// <summary>The place of the statement.</summary>
    internal LintPlace Place => new(file, Line);

    /// <summary>Takes down what was found in the statement.</summary>
    internal void Report(string rule, string message) => hits.Add(new(rule, message, Line));

    /// <summary>Takes down what was found about a table, unless the file has made it.</summary>
    internal void ReportOf(string table, string rule, string message)
    {
        if (!Made.Contains(table))
        {
            Report(rule, message);
        }
    }

    /// <summary>Forgets what holds for a transaction only.</summary>
    internal void Commit()
    {
        InTransaction = false;
        Begun = 0;
        Added.Clear();
        Labels.Clear();
        Altered.Clear();
    }
}
