using SchemaGen.Core.History;

namespace SchemaGen.Cli.Reviewing;

/// <summary>The revisions of a branch, of what it shall be merged into, and of the commit from which both come.</summary>
/// <param name="head">Those of the branch.</param>
/// <param name="common">Those of the commit from which both come.</param>
/// <param name="target">Those of what it shall be merged into.</param>
internal sealed class BranchedHistory(RevisionHistory head, IReadOnlyList<RevisionManifest> common, IReadOnlyList<RevisionManifest> target)
{
    private readonly Dictionary<string, RevisionManifest> mine = head.Ordered.ToDictionary(r => r.Revision, StringComparer.Ordinal);
    private readonly Dictionary<string, RevisionManifest> before = common.Concat(target).DistinctBy(r => r.Revision).ToDictionary(r => r.Revision, StringComparer.Ordinal);

    /// <summary>The revisions that the branch adds, in order.</summary>
    internal IReadOnlyList<RevisionManifest> Added => [.. head.Ordered.Where(r => !before.ContainsKey(r.Revision))];

    /// <summary>What stands in the way of a merge, each with its way out.</summary>
    internal IReadOnlyList<string> Problems()
    {
        var removed = common.Where(r => !mine.ContainsKey(r.Revision) && target.Any(t => t.Revision == r.Revision)).ToList();
        var arrived = target.Where(r => !mine.ContainsKey(r.Revision) && !removed.Contains(r) && common.All(c => c.Revision != r.Revision));
        return
        [
            .. removed.Select(r => $"revision {r.Revision} ({r.Name}) was removed, and databases may have it: restore its files, or write a revision that takes it back"),
            .. head.Ordered.Where(IsEdited).Select(r => $"revision {r.Revision} ({r.Name}) was changed, and databases may have run what it was: write a new revision instead"),
            .. Heads([.. head.Ordered, .. arrived]),
        ];
    }

    private bool IsEdited(RevisionManifest revision) =>
        before.TryGetValue(revision.Revision, out var old) && (old.Up != revision.Up || old.Down != revision.Down || !old.Facts.SequenceEqual(revision.Facts) || !old.Parents.SequenceEqual(revision.Parents));

    private static IEnumerable<string> Heads(IReadOnlyList<RevisionManifest> merged)
    {
        RevisionHistory history;
        try
        {
            history = RevisionHistory.From(merged);
        }
        catch (HistoryException e)
        {
            return [$"after a merge the revisions do not hold together: {e.Message}"];
        }

        if (history.Heads.Count < 2)
        {
            return [];
        }

        var conflicts = HistoryConflicts.Find(history);
        return
        [
            $"after a merge there are {history.Heads.Count} heads ({string.Join(", ", history.Heads.Select(h => $"{h.Revision} {h.Name}"))}): merge the base into the branch, then 'schemagen {(conflicts.Count == 0 ? "merge' or 'schemagen rebase" : "rebase")}'",
            .. conflicts.Select(c => c.Message),
        ];
    }
}
