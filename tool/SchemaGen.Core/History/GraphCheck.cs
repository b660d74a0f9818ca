namespace SchemaGen.Core.History;

internal static class GraphCheck
{
    /// <summary>Throws when an id or a label is there twice, or a revision follows one that is not there; names all of them.</summary>
    public static void Names(IReadOnlyList<RevisionManifest> manifests)
    {
        var problems = Duplicates(manifests).Concat(Labels(manifests)).Concat(Missing(manifests)).ToList();
        if (problems.Count > 0)
        {
            throw new HistoryException(string.Join("\n", problems));
        }
    }

    /// <summary>One circle among revisions that all wait for each other, oldest first: a -> b -> a.</summary>
    public static string Cycle(IEnumerable<string> waiting, Func<string, IEnumerable<string>> needs)
    {
        var rest = new SortedSet<string>(waiting, StringComparer.Ordinal);
        var path = new List<string>();
        for (var id = rest.Min; ; id = needs(id).First(rest.Contains))
        {
            var seen = path.IndexOf(id);
            path.Add(id);
            if (seen >= 0)
            {
                return string.Join(" -> ", path.Skip(seen).Reverse());
            }
        }
    }

    private static IEnumerable<string> Duplicates(IEnumerable<RevisionManifest> manifests) => manifests
        .GroupBy(m => m.Revision, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => $"the revision id '{g.Key}' is taken by several files: {string.Join(", ", g.Select(m => m.FileName))}: delete or rename all but one");

    private static IEnumerable<string> Labels(IReadOnlyList<RevisionManifest> manifests)
    {
        var ids = manifests.ToLookup(m => m.Revision, m => m.FileName, StringComparer.Ordinal);
        return manifests
            .SelectMany(m => m.Labels.Select(label => (label, m.FileName)))
            .GroupBy(l => l.label, l => l.FileName, StringComparer.Ordinal)
            .Where(g => g.Count() > 1 || ids.Contains(g.Key))
            .Select(g => g.Count() > 1
                ? $"the branch label '{g.Key}' is used by several revisions: {string.Join(", ", g)}: take it out of all but one"
                : $"the branch label '{g.Key}' in {g.First()} is also the id of a revision, {ids[g.Key].First()}: give the branch another label");
    }

    private static IEnumerable<string> Missing(IReadOnlyList<RevisionManifest> manifests)
    {
        var ids = new HashSet<string>(manifests.Select(m => m.Revision), StringComparer.Ordinal);
        return manifests.SelectMany(m => m.Needs.Where(need => !ids.Contains(need))
            .Select(need => $"revision '{m.Revision}' ({m.Name}) {(m.Parents.Contains(need) ? "follows" : "depends on")} '{need}', which is in no file"));
    }
}
