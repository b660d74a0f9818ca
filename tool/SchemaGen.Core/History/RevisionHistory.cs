namespace SchemaGen.Core.History;

/// <summary>A RevisionHistory is all revisions of a folder, their order, and the meaning of every target that a command takes.</summary>
/// <remarks>
/// The applied revisions are a set, not the heads alone, so a revision that was merged in below the head of a database is still found to be missing there.
/// The targets are those of Alembic: head, heads, base, +N, -N, an id or the beginning of one, ID+N, ID-N, and BRANCH@ before any of them.
/// </remarks>
public sealed class RevisionHistory
{
    private readonly RevisionGraph graph;
    private readonly TargetResolver targets;

    private RevisionHistory(IReadOnlyList<RevisionManifest> manifests)
    {
        graph = new RevisionGraph(manifests);
        targets = new TargetResolver(graph);
    }

    /// <summary>Every revision after all that it needs; the same files always give the same order.</summary>
    public IReadOnlyList<RevisionManifest> Ordered => graph.Ordered;

    /// <summary>The revisions that nothing follows.</summary>
    public IReadOnlyList<RevisionManifest> Heads => [.. Ordered.Where(m => !graph.Children(m.Revision).Any())];

    /// <summary>The revisions that follow nothing.</summary>
    public IReadOnlyList<RevisionManifest> Bases => [.. Ordered.Where(m => m.Parents.Count == 0)];

    /// <summary>The revisions that more than one follows.</summary>
    public IReadOnlyList<RevisionManifest> BranchPoints => [.. Ordered.Where(m => graph.Children(m.Revision).Skip(1).Any())];

    /// <summary>The history of some revisions; throws <see cref="HistoryException"/>, with all that is wrong, when they do not hold together.</summary>
    /// <remarks>A revision that another one replaces is left out, and what needs it needs that one.</remarks>
    public static RevisionHistory From(IEnumerable<RevisionManifest> manifests) => From(manifests, []);

    /// <summary>The history for a database that has some of the revisions which others replace, and not all.</summary>
    /// <param name="manifests">All revisions.</param>
    /// <param name="opened">The revisions that are left out for those that they replace.</param>
    public static RevisionHistory From(IEnumerable<RevisionManifest> manifests, IReadOnlyCollection<string> opened) =>
        new(Replacements.Resolve([.. manifests], opened));

    /// <summary>The revision of exactly this id, or null.</summary>
    public RevisionManifest? Find(string revision) => graph.Find(revision);

    /// <summary>The revisions that follow this one directly.</summary>
    public IReadOnlyList<RevisionManifest> Children(string revision) => InOrder(new HashSet<string>(graph.Children(revision), StringComparer.Ordinal));

    /// <summary>The revisions, and all that they need, in order.</summary>
    public IReadOnlyList<RevisionManifest> UpTo(IEnumerable<string> revisions) => InOrder(graph.Ancestors(revisions));

    /// <summary>The applied revisions that no applied one follows.</summary>
    public IReadOnlyList<RevisionManifest> CurrentHeads(IReadOnlyCollection<string> applied) => InOrder(targets.CurrentHeads(Known(applied)));

    /// <summary>The revisions that a target names without a database: none for base, several for heads.</summary>
    public IReadOnlyList<RevisionManifest> Resolve(string target) => InOrder(targets.Fixed(Target.Parse(target, graph)));

    /// <summary>The revisions to apply, in order, to bring a database to a target.</summary>
    public IReadOnlyList<RevisionManifest> Upgrade(string target, IReadOnlyCollection<string> applied)
    {
        var known = Known(applied);
        var wanted = graph.Ancestors(targets.Up(Target.Parse(target, graph), known));
        wanted.ExceptWith(known);
        return InOrder(wanted);
    }

    /// <summary>The revisions to revert, in order, to bring a database back to a target.</summary>
    public IReadOnlyList<RevisionManifest> Downgrade(string target, IReadOnlyCollection<string> applied)
    {
        var revisions = InOrder(targets.Down(Target.Parse(target, graph), Known(applied)));
        revisions.Reverse();
        return revisions;
    }

    /// <summary>The revisions that count as applied, in order, once a database is said to be at a target; other branches stay as they are.</summary>
    public IReadOnlyList<RevisionManifest> Stamp(string target, IReadOnlyCollection<string> applied)
    {
        var parsed = Target.Parse(target, graph);
        var known = Known(applied);
        var tips = parsed.IsStepsDown || parsed.IsBase ? [] : targets.Up(parsed, known);
        known.ExceptWith(tips.Count == 0 ? targets.Down(parsed, known) : graph.Descendants(tips));
        known.UnionWith(graph.Ancestors(tips));
        return InOrder(known);
    }

    private HashSet<string> Known(IEnumerable<string> applied) => new(applied.Where(id => graph.Find(id) is not null), StringComparer.Ordinal);

    private List<RevisionManifest> InOrder(HashSet<string> ids) => [.. Ordered.Where(m => ids.Contains(m.Revision))];
}
