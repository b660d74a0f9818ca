namespace SchemaGen.Postgres.Scratch;

/// <summary>What one statement did to a table that was there before it.</summary>
/// <param name="Name">The table, as the search path lets it be named.</param>
/// <param name="Locks">The modes of the locks that it holds until the transaction ends, as <c>pg_locks</c> names them, such as <c>AccessExclusiveLock</c>.</param>
/// <param name="IsRewritten">Whether its rows stand in another file now.</param>
/// <param name="IsRead">Whether all its rows were read.</param>
public sealed record TracedRelation(string Name, IReadOnlyList<string> Locks, bool IsRewritten, bool IsRead)
{
    // From the weakest to the strongest (the manual, table-level locks).
    private static readonly string[] Modes =
        ["AccessShareLock", "RowShareLock", "RowExclusiveLock", "ShareUpdateExclusiveLock", "ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"];

    private static readonly string[] AgainstWriters = ["ShareLock", "ShareRowExclusiveLock", "ExclusiveLock"];

    /// <summary>Whether it is a partitioned table, which has no rows of its own.</summary>
    public bool IsPartitioned { get; init; }

    /// <summary>Whether all rows are written anew: into another file, or where they are.</summary>
    public bool Rewrites => IsRewritten || (IsRead && Locks.Contains("RowExclusiveLock"));

    /// <summary>Whether nobody else reads it while all its rows are read.</summary>
    public bool BlocksReads => !Rewrites && IsRead && Locks.Contains("AccessExclusiveLock");

    /// <summary>Whether nobody else writes it while all its rows are read.</summary>
    public bool BlocksWrites => !Rewrites && !BlocksReads && IsRead && Locks.Intersect(AgainstWriters).Any();

    /// <inheritdoc />
    public override string ToString() => $"{Name}: {Word(Locks.MaxBy(m => Array.IndexOf(Modes, m))!)}{(IsRewritten ? ", rewritten" : IsRead ? ", all rows read" : string.Empty)}";

    // AccessExclusiveLock is ACCESS EXCLUSIVE in LOCK TABLE and in the manual.
    private static string Word(string mode) => string.Concat(mode[..^"Lock".Length].Select((c, i) => i > 0 && char.IsUpper(c) ? $" {c}" : $"{c}")).ToUpperInvariant();
}
