using CsCheck;
using NUnit.Framework;
using SchemaGen.Core.History;

namespace SchemaGen.Tests.History;

public sealed class RevisionHistoryProperties
{
    // Each revision may follow or depend on any two before it.
    private static readonly Gen<RevisionHistory> Histories =
        from edges in Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], Gen.Bool).Array[1, 25]
        select RevisionHistory.From(edges.Select((e, i) => new RevisionManifest
        {
            Revision = $"r{i:00}",
            Name = "",
            Parents = e.Item1 < i ? [$"r{e.Item1:00}"] : [],
            DependsOn = e.Item2 < i && e.Item2 != e.Item1 && e.Item3 ? [$"r{e.Item2:00}"] : [],
        }));

    private static readonly Gen<(RevisionHistory History, RevisionManifest From, RevisionManifest To)> Cases =
        from history in Histories
        from a in Gen.Int[0, history.Ordered.Count - 1]
        from b in Gen.Int[0, history.Ordered.Count - 1]
        select (history, history.Ordered[a], history.Ordered[b]);

    [Test]
    public void Every_revision_comes_after_all_that_it_needs() => Histories.Sample(history =>
        history.Ordered.Select((m, i) => m.Needs.All(need => history.Ordered.Take(i).Any(o => o.Revision == need))).All(ok => ok));

    [Test]
    public void What_an_upgrade_leaves_lacks_nothing_that_it_needs() => Cases.Sample(c =>
    {
        var applied = Ids(c.History.UpTo([c.From.Revision]));
        var after = applied.Concat(Ids(c.History.Upgrade(c.To.Revision, applied))).ToList();
        return IsComplete(c.History, after) && after.Contains(c.To.Revision) && after.Distinct().Count() == after.Count;
    });

    [Test]
    public void What_a_downgrade_leaves_lacks_nothing_that_it_needs() => Cases.Sample(c =>
    {
        var applied = Ids(c.History.UpTo([c.From.Revision, c.To.Revision]));
        var after = applied.Except(Ids(c.History.Downgrade(c.To.Revision, applied))).ToList();
        return IsComplete(c.History, after) && after.Contains(c.To.Revision);
    });

    [Test]
    public void A_downgrade_to_base_leaves_nothing() => Cases.Sample(c =>
    {
        var applied = Ids(c.History.UpTo([c.From.Revision]));
        return c.History.Downgrade("base", applied).Count == applied.Count;
    });

    [Test]
    public void A_stamp_is_what_an_upgrade_from_nothing_would_apply() => Cases.Sample(c =>
        Ids(c.History.Stamp(c.To.Revision, [])).SequenceEqual(Ids(c.History.Upgrade(c.To.Revision, []))));

    private static List<string> Ids(IEnumerable<RevisionManifest> revisions) => [.. revisions.Select(r => r.Revision)];

    private static bool IsComplete(RevisionHistory history, List<string> applied) => applied.All(id => history.Find(id)!.Needs.All(applied.Contains));
}
