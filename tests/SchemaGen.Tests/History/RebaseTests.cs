using CsCheck;
using NUnit.Framework;
using SchemaGen.Core.History;

namespace SchemaGen.Tests.History;

public sealed class RebaseTests
{
    [TestCase("0: a:0 b:0", "a", "b", "a:b")]
    [TestCase("0: a:0 aa:a b:0 bb:b", "aa", "bb", "a:bb")]
    [TestCase("a: b:", "a", "b", "a:b")]
    [TestCase("0: a:0 b:0 x:a,b c:0", "x", "c", "a:c b:c")]
    [TestCase("0: a:0 b:0 x:a,b c:b", "x", "c", "a:c x:a")]
    public void The_first_revisions_of_a_branch_follow_the_other_head(string history, string tip, string onto, string moved)
    {
        var revisions = History(history);
        Assert.That(string.Join(' ', Rebase.Moved(revisions, revisions.Find(tip)!, revisions.Find(onto)!).Select(r => $"{r.Revision}:{string.Join(',', r.Parents)}")), Is.EqualTo(moved));
    }

    [Test]
    public void A_branch_on_which_another_one_stands_does_not_move()
    {
        var history = History("0: a:0 a1:a a2:a b:0");
        Assert.That(() => Rebase.Moved(history, history.Find("a1")!, history.Find("b")!), Throws.TypeOf<HistoryException>().With.Message.Contains("a2").And.Message.Contains("merge"));
    }

    // Two branches of any length behind a common part of any length.
    [Test]
    public void A_rebase_makes_a_line_and_keeps_the_order_of_each_branch() => Gen.Select(Gen.Int[0, 4], Gen.Int[1, 5], Gen.Int[1, 5]).Sample((common, mine, theirs) =>
    {
        var line = Line("0", common, "");
        var last = common == 0 ? "" : $"0{common}";
        var history = RevisionHistory.From([.. line, .. Line("a", mine, last), .. Line("b", theirs, last)]);
        var moved = Rebase.Moved(history, history.Find($"a{mine}")!, history.Find($"b{theirs}")!);
        var rebased = RevisionHistory.From(history.Ordered.Select(r => moved.FirstOrDefault(m => m.Revision == r.Revision) ?? r));
        return rebased.Heads is [var head] && head.Revision == $"a{mine}"
            && rebased.BranchPoints.Count == 0
            && rebased.Ordered.Select(r => r.Revision).SequenceEqual([.. line.Select(r => r.Revision), .. Line("b", theirs, "").Select(r => r.Revision), .. Line("a", mine, "").Select(r => r.Revision)]);
    });

    private static RevisionManifest[] Line(string name, int length, string parent) =>
        [.. Enumerable.Range(1, length).Select(i => new RevisionManifest { Revision = $"{name}{i}", Name = "", Parents = i > 1 ? [$"{name}{i - 1}"] : parent.Length > 0 ? [parent] : [] })];

    private static RevisionHistory History(string text) => RevisionHistory.From(text.Split(' ').Select(r => r.Split(':'))
        .Select(p => new RevisionManifest { Revision = p[0], Name = "", Parents = p[1].Split(',', StringSplitOptions.RemoveEmptyEntries) }));
}
