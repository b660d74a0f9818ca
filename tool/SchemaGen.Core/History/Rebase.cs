namespace SchemaGen.Core.History;

/// <summary>Puts the revisions of a branch behind the head of another one.</summary>
public static class Rebase
{
    /// <summary>The revisions up to a tip that another head has not, in order.</summary>
    public static IReadOnlyList<RevisionManifest> Branch(RevisionHistory history, RevisionManifest tip, RevisionManifest onto) =>
        [.. history.UpTo([tip.Revision]).Except(history.UpTo([onto.Revision]))];

    /// <summary>The revisions of a branch that have to follow something else, with their new parents.</summary>
    /// <exception cref="HistoryException">Another branch begins among them and would move along.</exception>
    public static IReadOnlyList<RevisionManifest> Moved(RevisionHistory history, RevisionManifest tip, RevisionManifest onto)
    {
        var branch = Branch(history, tip, onto);
        HashSet<string> ids = [.. branch.Select(r => r.Revision)];
        var other = branch.SelectMany(r => history.Children(r.Revision).Where(c => !ids.Contains(c.Revision)).Select(c => (r, c))).FirstOrDefault();
        return other.c is null
            ? [.. branch.Where(r => r.Parents.Count == 0 || !r.Parents.All(ids.Contains)).Select(Move)]
            : throw new HistoryException($"revision {other.c.Revision} follows {other.r.Revision} too and would move along with {tip.Revision}: rebase or merge these two first, or merge all heads by 'schemagen merge'");

        RevisionManifest Move(RevisionManifest revision) =>
            revision with { Parents = revision.Parents.Where(ids.Contains).DefaultIfEmpty(onto.Revision).ToList() };
    }
}
