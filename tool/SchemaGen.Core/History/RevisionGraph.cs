namespace SchemaGen.Core.History;

/// <summary>A RevisionGraph is the revisions with their edges; it is only made of revisions that hold together.</summary>
internal sealed class RevisionGraph
{
    private readonly Dictionary<string, RevisionManifest> byId;
    private readonly ILookup<string, string> children;
    private readonly ILookup<string, string> dependents;

    public RevisionGraph(IReadOnlyList<RevisionManifest> manifests)
    {
        GraphCheck.Names(manifests);
        byId = manifests.ToDictionary(m => m.Revision, StringComparer.Ordinal);
        children = Edges(manifests, m => m.Parents);
        dependents = Edges(manifests, m => m.Needs);
        Ordered = Sort();
    }

    /// <summary>Every revision after all that it needs; among those that could be next, by id.</summary>
    public IReadOnlyList<RevisionManifest> Ordered { get; }

    public RevisionManifest? Find(string id) => byId.TryGetValue(id, out var found) ? found : null;

    public IEnumerable<string> Children(string id) => children[id];

    /// <summary>The revisions and everything that they need, at any distance.</summary>
    public HashSet<string> Ancestors(IEnumerable<string> ids) => Reach(ids, id => byId[id].Needs);

    /// <summary>The revisions and everything that needs them, at any distance.</summary>
    public HashSet<string> Descendants(IEnumerable<string> ids) => Reach(ids, id => dependents[id]);

    /// <summary>The revision, what it follows and what follows it; dependencies do not count.</summary>
    public HashSet<string> AncestorsAndDescendants(string id)
    {
        var related = Reach([id], i => byId[i].Parents);
        related.UnionWith(Reach([id], Children));
        return related;
    }

    private static ILookup<string, string> Edges(IEnumerable<RevisionManifest> manifests, Func<RevisionManifest, IEnumerable<string>> needs) => manifests
        .OrderBy(m => m.Revision, StringComparer.Ordinal)
        .SelectMany(m => needs(m).Distinct().Select(need => (need, m.Revision)))
        .ToLookup(edge => edge.need, edge => edge.Revision, StringComparer.Ordinal);

    private static HashSet<string> Reach(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var todo = new Stack<string>(from);
        while (todo.Count > 0)
        {
            var id = todo.Pop();
            if (seen.Add(id))
            {
                foreach (var other in next(id))
                {
                    todo.Push(other);
                }
            }
        }

        return seen;
    }

    private List<RevisionManifest> Sort()
    {
        var waitsFor = byId.Values.ToDictionary(m => m.Revision, m => m.Needs.Distinct().Count(), StringComparer.Ordinal);
        var ready = new SortedSet<string>(waitsFor.Where(w => w.Value == 0).Select(w => w.Key), StringComparer.Ordinal);
        var ordered = new List<RevisionManifest>();
        while (ready.Count > 0)
        {
            var id = ready.Min;
            ready.Remove(id);
            waitsFor.Remove(id);
            ordered.Add(byId[id]);
            ready.UnionWith(dependents[id].Where(d => --waitsFor[d] == 0));
        }

        return waitsFor.Count == 0
            ? ordered
            : throw new HistoryException($"the revisions follow each other in a circle: {GraphCheck.Cycle(waitsFor.Keys, id => byId[id].Needs)}");
    }
}
