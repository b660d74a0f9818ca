using SchemaGen.Core.History;

namespace SchemaGen.Cli.Revisions;

/// <summary>Some revisions of a history, as a person names them: one, or FROM..TO for those after FROM up to TO.</summary>
internal static class RevisionRange
{
    private const string To = "..";

    /// <summary>The revisions, in order; all where none is named.</summary>
    public static IReadOnlyList<RevisionManifest> Of(RevisionHistory history, string? range)
    {
        var split = range?.IndexOf(To, StringComparison.Ordinal) ?? -1;
        if (range is null || split < 0)
        {
            return range is null ? history.Ordered : history.Resolve(range);
        }

        var from = split == 0 ? [] : Ids(history.UpTo(Ids(history.Resolve(range[..split]))));
        return [.. history.UpTo(Ids(history.Resolve(range[(split + To.Length)..]))).Where(r => !from.Contains(r.Revision))];
    }

    private static HashSet<string> Ids(IEnumerable<RevisionManifest> revisions) => [.. revisions.Select(r => r.Revision)];
}
