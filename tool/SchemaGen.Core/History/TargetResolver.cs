using SchemaGen.Core.Text;

namespace SchemaGen.Core.History;

internal sealed class TargetResolver(RevisionGraph graph)
{
    private const int ShortestPartialId = 4;

    /// <summary>The revisions that a target names by itself.</summary>
    public HashSet<string> Fixed(Target target)
    {
        if (target.Symbol.Length == 0)
        {
            throw new HistoryException($"'{target.Text}' counts from where a database is; here a revision has to be named");
        }

        var related = AncestorsAndDescendants(target.Branch);
        var named = Named(target, related);
        if (target.Steps == 0)
        {
            return named;
        }

        if (named.Count > 1)
        {
            throw new HistoryException($"'{target.Text}' counts from several revisions: {List(named)}");
        }

        var start = named.FirstOrDefault();
        return Set(target.Steps > 0 ? WalkUp(start, target, related) : WalkDown(start, target));
    }

    /// <summary>The revisions that an upgrade to a target ends at.</summary>
    public HashSet<string> Up(Target target, HashSet<string> applied)
    {
        if (target.Symbol.Length > 0)
        {
            return Fixed(target);
        }

        if (target.Steps < 0)
        {
            throw new HistoryException($"'{target.Text}' goes back from the current revision, so it is a target for downgrade");
        }

        var related = AncestorsAndDescendants(target.Branch);
        return Set(WalkUp(Start(target, applied, related), target, related));
    }

    /// <summary>The applied revisions that a downgrade to a target reverts.</summary>
    public HashSet<string> Down(Target target, HashSet<string> applied)
    {
        if (target.Symbol.Length == 0)
        {
            return LastApplied(target, applied);
        }

        var to = Fixed(target);
        if (to.FirstOrDefault(id => !applied.Contains(id)) is { } absent)
        {
            throw new HistoryException($"revision '{absent}' is not applied, so the database cannot go back to it");
        }

        var next = to.Count == 0 ? Bases() : to.SelectMany(graph.Children).Where(id => !to.Contains(id)).ToList();
        var reverted = graph.Descendants(InBranch(next, AncestorsAndDescendants(target.Branch)));
        reverted.IntersectWith(applied);
        return reverted;
    }

    public HashSet<string> CurrentHeads(HashSet<string> applied) =>
        new(applied.Where(id => !graph.Children(id).Any(applied.Contains)), StringComparer.Ordinal);

    private HashSet<string> Named(Target target, HashSet<string>? related)
    {
        switch (target.Symbol)
        {
            case "base":
                return Set(null);
            case "head" or "heads":
                var heads = InBranch(graph.Ordered.Select(m => m.Revision).Where(id => !graph.Children(id).Any()), related);
                return target.Symbol == "heads" || heads.Count < 2
                    ? new HashSet<string>(heads, StringComparer.Ordinal)
                    : throw new HistoryException($"there are several heads ({List(heads)}): join them by 'schemagen merge' or 'schemagen rebase', or give 'heads' for all of them, or one revision or BRANCH@head");
            case var day when TargetDate.Is(day) && graph.Find(day) is null && Labelled(day) is null:
                return new HashSet<string>(TargetDate.Until(day, InBranch(graph.Ordered.Select(m => m.Revision), related)), StringComparer.Ordinal);
            default:
                var id = ById(target.Symbol);
                return related?.Contains(id) != false
                    ? Set(id)
                    : throw new HistoryException($"revision '{id}' is not on the branch '{target.Branch}'");
        }
    }

    // A whole id comes before a label, and a label before the beginning of an id.
    private string ById(string text) => graph.Find(text)?.Revision ?? Labelled(text) ?? ByBeginning(text);

    private string ByBeginning(string text)
    {
        var found = graph.Ordered.Select(m => m.Revision).Where(id => id.StartsWith(text, StringComparison.Ordinal)).ToList();
        return (found.Count, text.Length) switch
        {
            (0, _) => throw new HistoryException($"no revision has the id '{text}' or one that begins so{Meant(text)}"),
            (_, < ShortestPartialId) => throw new HistoryException($"'{text}' is too short for the beginning of an id: give at least {ShortestPartialId} characters"),
            (1, _) => found[0],
            _ => throw new HistoryException($"several revisions begin with '{text}': {List(found)}"),
        };
    }

    private string Meant(string text) => NearestName.Of(text, [.. graph.Ordered.SelectMany(m => m.Labels.Prepend(m.Revision)), "head", "heads", "base"]) is { } near
        ? $": did you mean '{near}'?"
        : ": 'schemagen history' lists them";

    private string? Labelled(string label) => graph.Ordered.FirstOrDefault(m => m.Labels.Contains(label))?.Revision;

    private HashSet<string>? AncestorsAndDescendants(string? branch) => branch is null ? null : graph.AncestorsAndDescendants(ById(branch));

    private string? Start(Target target, HashSet<string> applied, HashSet<string>? related)
    {
        var on = related is null ? applied : new HashSet<string>(applied.Where(related.Contains), StringComparer.Ordinal);
        var heads = CurrentHeads(on);
        return heads.Count < 2
            ? heads.FirstOrDefault()
            : throw new HistoryException($"'{target.Text}' could count from several current revisions ({List(heads)}): give a revision, or BRANCH@{target.Text}");
    }

    private string? WalkUp(string? start, Target target, HashSet<string>? related)
    {
        for (var step = 0; step < target.Steps; step++)
        {
            var next = InBranch(start is null ? Bases() : graph.Children(start), related);
            start = next.Count switch
            {
                0 => throw TooFar(target, step),
                1 => next[0],
                _ => throw new HistoryException($"'{target.Text}' comes to a fork after {start ?? "base"} ({List(next)}): give a revision, or BRANCH@{target.Text}"),
            };
        }

        return start;
    }

    private string? WalkDown(string? start, Target target)
    {
        for (var step = 0; step < -target.Steps; step++)
        {
            var parents = graph.Find(start ?? throw TooFar(target, step))!.Parents;
            start = parents.Count < 2
                ? (parents.Count == 0 ? null : parents[0])
                : throw new HistoryException($"'{target.Text}' comes to the merge {start}, which follows {List(parents)}: give one of them");
        }

        return start;
    }

    private HashSet<string> LastApplied(Target target, HashSet<string> applied)
    {
        if (target.Steps >= 0)
        {
            throw new HistoryException($"'{target.Text}' goes on from the current revision, so it is a target for upgrade");
        }

        var related = AncestorsAndDescendants(target.Branch);
        var left = new HashSet<string>(applied, StringComparer.Ordinal);
        for (var step = 0; step < -target.Steps; step++)
        {
            var heads = InBranch(CurrentHeads(left), related);
            left.ExceptWith(graph.Descendants(heads.Count switch
            {
                0 => throw TooFar(target, step),
                1 => heads,
                _ => throw new HistoryException($"'{target.Text}' could revert any of several current revisions ({List(heads)}): give a revision, or BRANCH@{target.Text}"),
            }));
        }

        return new HashSet<string>(applied.Except(left), StringComparer.Ordinal);
    }

    private List<string> Bases() => [.. graph.Ordered.Where(m => m.Parents.Count == 0).Select(m => m.Revision)];

    private static List<string> InBranch(IEnumerable<string> ids, HashSet<string>? related) => [.. ids.Where(id => related?.Contains(id) != false)];

    private static HistoryException TooFar(Target target, int found) => new($"'{target.Text}' goes too far: there {(found == 1 ? "is 1 revision" : $"are {found} revisions")} that way");

    private static string List(IEnumerable<string> ids) => string.Join(", ", ids.OrderBy(id => id, StringComparer.Ordinal));

    private static HashSet<string> Set(string? id) => new(id is null ? [] : [id], StringComparer.Ordinal);
}
