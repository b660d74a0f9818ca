using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Status;

/// <summary>Where models, revisions and database are.</summary>
public sealed record WorkStatus
{
    private const int Shown = 8;

    /// <summary>The ids of the heads.</summary>
    public IReadOnlyList<string> Heads { get; init; } = [];

    /// <summary>How many revisions there are.</summary>
    public int Revisions { get; init; }

    /// <summary>The database, or why it is not known.</summary>
    public string Database { get; init; } = "not asked";

    /// <summary>The revisions that it is at.</summary>
    public IReadOnlyList<string> Applied { get; init; } = [];

    /// <summary>The revisions that it lacks, with their names.</summary>
    public IReadOnlyList<string> Pending { get; init; } = [];

    /// <summary>What was interrupted in it.</summary>
    public IReadOnlyList<string> Interrupted { get; init; } = [];

    /// <summary>How models and revisions differ, a sentence each; the first is why it is not known, where that is so.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>Whether the two could be compared.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>What to type next; null where nothing is to do.</summary>
    public string? Next => Heads.Count > 1 ? "schemagen merge"
        : Interrupted.Count > 0 ? "schemagen upgrade"
        : !IsCompared ? "schemagen doctor"
        : Differences.Count > 0 ? "schemagen revision -m \"...\""
        : Pending.Count > 0 ? "schemagen upgrade"
        : null;

    /// <summary>The status as a person reads it.</summary>
    public string Text
    {
        get
        {
            List<(string, string)> rows =
            [
                ("revisions", Revisions == 0 ? "none" : $"{Revisions}, head {string.Join(", ", Heads)}"),
                ("database", Database + (Applied.Count > 0 ? $", at {string.Join(", ", Applied)}" : string.Empty)),
                .. Interrupted.Select(i => ("interrupted", i)),
                .. Pending.Take(Shown).Select(p => ("pending", p)),
                .. Pending.Count > Shown ? [(string.Empty, $"and {Pending.Count - Shown} more")] : (IEnumerable<(string, string)>)[],
                ("models", !IsCompared ? $"not compared: {Differences[0]}" : Differences.Count == 0 ? "as the revisions say" : $"{Differences.Count} difference{(Differences.Count == 1 ? string.Empty : "s")} to the revisions"),
                .. Differences.Take(IsCompared ? Shown : 0).Select(d => (string.Empty, d)),
                .. IsCompared && Differences.Count > Shown ? [(string.Empty, $"and {Differences.Count - Shown} more: 'schemagen check --offline'")] : (IEnumerable<(string, string)>)[],
                ("next", Next is null ? "nothing to do" : $"'{Next}'"),
            ];
            return UsageText.Columns(rows);
        }
    }
}
