namespace SchemaGen.Core.History;

/// <summary>Takes revisions that were squashed for the one that replaces them, or that one for them.</summary>
internal static class Replacements
{
    /// <summary>The revisions of a history: one that is replaced is left out, and what needs it needs the other.</summary>
    /// <param name="manifests">All revisions.</param>
    /// <param name="opened">Those that are left out for the ones that they replace.</param>
    /// <exception cref="HistoryException">Two revisions replace the same one.</exception>
    public static IReadOnlyList<RevisionManifest> Resolve(IReadOnlyList<RevisionManifest> manifests, IReadOnlyCollection<string> opened)
    {
        Dictionary<string, IReadOnlyList<string>> others = new(StringComparer.Ordinal);
        foreach (var squashed in manifests.Where(m => m.Replaces.Count > 0))
        {
            if (opened.Contains(squashed.Revision))
            {
                others[squashed.Revision] = Tips(squashed, manifests);
                continue;
            }

            foreach (var old in squashed.Replaces)
            {
                others[old] = others.TryGetValue(old, out var other) || old == squashed.Revision
                    ? throw new HistoryException($"revision '{old}' is replaced by {other?[0] ?? old} and by {squashed.Revision}: take it out of the line 'replaces' of one")
                    : [squashed.Revision];
            }
        }

        return others.Count == 0 ? manifests : [.. manifests.Where(m => !others.ContainsKey(m.Revision)).Select(m => With(m, others))];
    }

    private static RevisionManifest With(RevisionManifest manifest, Dictionary<string, IReadOnlyList<string>> others) => !manifest.Needs.Any(others.ContainsKey)
        ? manifest
        : manifest with { Parents = Map(manifest.Parents, others), DependsOn = Map(manifest.DependsOn, others) };

    private static IReadOnlyList<string> Map(IEnumerable<string> ids, Dictionary<string, IReadOnlyList<string>> others) =>
        [.. ids.SelectMany(id => others.TryGetValue(id, out var other) ? other : [id]).Distinct()];

    // The last of those that are replaced, which none of them follows.
    private static IReadOnlyList<string> Tips(RevisionManifest squashed, IEnumerable<RevisionManifest> manifests)
    {
        var old = manifests.Where(m => squashed.Replaces.Contains(m.Revision)).ToList();
        return [.. old.Select(m => m.Revision).Where(id => !old.Exists(o => o.Needs.Contains(id)))];
    }
}
