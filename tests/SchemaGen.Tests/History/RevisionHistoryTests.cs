using NUnit.Framework;
using SchemaGen.Core.History;

namespace SchemaGen.Tests.History;

/// <summary>Histories are written one revision a word: id, =label, :parent,parent, and >what it depends on.</summary>
public sealed class RevisionHistoryTests
{
    //  trunk1 - trunk2 - blue1 - blue2 -- merge
    //                 \  green1 ------- /
    private const string Forked = "trunk1 trunk2:trunk1 blue1=blue:trunk2 blue2:blue1 green1=green:trunk2";
    private const string Merged = Forked + " merge:blue2,green1";
    private const string TwoBases = "a1=a a2:a1 b1=b b2:b1>a2 b3:b2";

    [Test]
    public void The_order_is_by_need_and_then_by_id()
    {
        var history = Parse("c:b b a z:c d:a,z");

        Assert.That(Ids(history.Ordered), Is.EqualTo("a b c z d"));
        Assert.That(Ids(Parse("d:a,z z:c a b c:b").Ordered), Is.EqualTo("a b c z d"));
    }

    [Test]
    public void Heads_bases_and_branch_points_are_known()
    {
        Assert.That(Ids(Parse(Forked).Heads), Is.EqualTo("blue2 green1"));
        Assert.That(Ids(Parse(Merged).Heads), Is.EqualTo("merge"));
        Assert.That(Ids(Parse(Forked).BranchPoints), Is.EqualTo("trunk2"));
        Assert.That(Ids(Parse(TwoBases).Bases), Is.EqualTo("a1 b1"));
        Assert.That(Ids(Parse("").Heads), Is.Empty);
    }

    [TestCase("a:c b:a c:b", "a -> b -> c -> a")]
    [TestCase("x a:a", "a -> a")]
    [TestCase("a b:a,d c:b d:c e:d", "b -> c -> d -> b")]
    [TestCase("a>b b:a", "a -> b -> a")]
    public void A_circle_is_shown(string revisions, string circle) =>
        Assert.That(() => Parse(revisions), Throws.TypeOf<HistoryException>().With.Message.EndsWith($": {circle}"));

    [Test]
    public void All_that_does_not_hold_together_is_said_at_once()
    {
        var e = Assert.Throws<HistoryException>(() => Parse("a a b:x c>y d=l e=l f=a"))!;

        Assert.That(e.Message.Split('\n'), Is.EqualTo([
            "the revision id 'a' is taken by several files: a_a.schema, a_a.schema: delete or rename all but one",
            "the branch label 'l' is used by several revisions: d_d.schema, e_e.schema: take it out of all but one",
            "the branch label 'a' in f_f.schema is also the id of a revision, a_a.schema: give the branch another label",
            "revision 'b' (b) follows 'x', which is in no file",
            "revision 'c' (c) depends on 'y', which is in no file",
        ]));
    }

    [TestCase(Merged, "head", "", "trunk1 trunk2 blue1 blue2 green1 merge")]
    [TestCase(Merged, "heads", "trunk1 trunk2 blue1", "blue2 green1 merge")]
    [TestCase(Merged, "head", "trunk1 trunk2 blue1 blue2 green1 merge", "")]
    [TestCase(Merged, "blue2", "", "trunk1 trunk2 blue1 blue2")]
    [TestCase(Merged, "trun", "", null)]
    [TestCase(Merged, "green", "trunk1 trunk2", "green1")]
    [TestCase("abcd1 abcd2=abcd:abcd1 abcd3:abcd2", "abcd", "", "abcd1 abcd2")]
    [TestCase(Merged, "merg", "trunk1 trunk2 blue1 blue2", "green1 merge")]
    [TestCase(Merged, "mer", "", null)]
    [TestCase(Merged, "none", "", null)]
    [TestCase(Merged, "base", "trunk1", "")]
    [TestCase(Merged, "trunk1", "trunk1 trunk2", "")]
    [TestCase(Merged, "+1", "", "trunk1")]
    [TestCase(Merged, "+2", "", "trunk1 trunk2")]
    [TestCase(Merged, "+3", "", null)]
    [TestCase(Merged, "+1", "trunk1 trunk2", null)]
    [TestCase(Merged, "blue@+1", "trunk1 trunk2", "blue1")]
    [TestCase(Merged, "blue@+2", "trunk1 trunk2 green1", "blue1 blue2")]
    [TestCase(Merged, "blue@+3", "trunk1 trunk2 green1", "blue1 blue2 merge")]
    [TestCase(Merged, "blue@+4", "trunk1 trunk2 green1", null)]
    [TestCase(Merged, "+1", "trunk1 trunk2 blue1 blue2", "green1 merge")]
    [TestCase(Merged, "+1", "trunk1 trunk2 blue1 green1", null)]
    [TestCase(Merged, "+1", "trunk1 trunk2 blue1 blue2 green1 merge", null)]
    [TestCase(Merged, "-1", "trunk1", null)]
    [TestCase(Merged, "trunk1+1", "", "trunk1 trunk2")]
    [TestCase(Merged, "blue2-1", "", "trunk1 trunk2 blue1")]
    [TestCase(Merged, "blue2-5", "", null)]
    [TestCase(Merged, "merge-1", "", null)]
    [TestCase(Merged, "base+1", "", "trunk1")]
    [TestCase(Forked, "head", "", null)]
    [TestCase(Forked, "heads", "", "trunk1 trunk2 blue1 blue2 green1")]
    [TestCase(Forked, "blue@head", "", "trunk1 trunk2 blue1 blue2")]
    [TestCase(Forked, "blue2@head", "", "trunk1 trunk2 blue1 blue2")]
    [TestCase(Forked, "trunk1@head", "", null)]
    [TestCase(Forked, "trunk1@heads", "", "trunk1 trunk2 blue1 blue2 green1")]
    [TestCase(Forked, "blue@green1", "", null)]
    [TestCase(Forked, "red@head", "", null)]
    [TestCase(Forked, "blue@head-1", "", "trunk1 trunk2 blue1")]
    [TestCase(TwoBases, "+1", "", null)]
    [TestCase(TwoBases, "b@+1", "", "b1")]
    [TestCase(TwoBases, "b@+2", "b1", "a1 a2 b2 b3")]
    [TestCase(TwoBases, "b@head", "", "a1 a2 b1 b2 b3")]
    [TestCase(TwoBases, "", "", null)]
    [TestCase(TwoBases, "@head", "", null)]
    [TestCase("x-1 x-2:x-1", "x-2", "", "x-1 x-2")]
    [TestCase("x-1 x-2:x-1", "x-2-1", "", "x-1")]
    [TestCase("", "head", "", "")]
    [TestCase("", "+1", "", null)]
    public void An_upgrade_is_what_is_missing_up_to_the_target(string revisions, string target, string applied, string? steps) =>
        AssertSteps(() => Parse(revisions).Upgrade(target, Words(applied)), steps);

    [TestCase(Merged, "base", "trunk1 trunk2 blue1 blue2 green1 merge", "merge green1 blue2 blue1 trunk2 trunk1")]
    [TestCase(Merged, "-1", "trunk1 trunk2 blue1 blue2 green1 merge", "merge")]
    [TestCase(Merged, "-2", "trunk1 trunk2 blue1 blue2 green1 merge", null)]
    [TestCase(Merged, "trunk2", "trunk1 trunk2 blue1 blue2 green1 merge", "merge green1 blue2 blue1")]
    [TestCase(Merged, "blue1", "trunk1 trunk2 blue1 blue2 green1 merge", "merge blue2")]
    [TestCase(Merged, "head", "trunk1 trunk2 blue1 blue2 green1 merge", "")]
    [TestCase(Merged, "head", "trunk1", null)]
    [TestCase(Merged, "head-1", "trunk1", null)]
    [TestCase(Merged, "-1", "", null)]
    [TestCase(Merged, "-1", "trunk1", "trunk1")]
    [TestCase(Merged, "-2", "trunk1", null)]
    [TestCase(Merged, "+1", "trunk1", null)]
    [TestCase(Merged, "blue1-1", "trunk1 trunk2 blue1", "blue1")]
    [TestCase(Merged, "blue1-3", "trunk1 trunk2 blue1", "blue1 trunk2 trunk1")]
    [TestCase(Merged, "base", "", "")]
    [TestCase(Forked, "-1", "trunk1 trunk2 blue1 green1", null)]
    [TestCase(Forked, "blue@-1", "trunk1 trunk2 blue1 green1", "blue1")]
    [TestCase(Forked, "blue@-2", "trunk1 trunk2 blue1 green1", null)]
    [TestCase(Forked, "blue@-2", "trunk1 trunk2 blue1", "blue1 trunk2")]
    [TestCase(Forked, "blue@trunk2", "trunk1 trunk2 blue1 blue2 green1", "blue2 blue1")]
    [TestCase(TwoBases, "a@base", "a1 a2 b1 b2 b3", "b3 b2 a2 a1")]
    [TestCase(TwoBases, "b@base", "a1 a2 b1 b2 b3", "b3 b2 b1")]
    [TestCase(TwoBases, "a@-1", "a1 a2 b1 b2 b3", "b3 b2 a2")]
    [TestCase(TwoBases, "b1", "a1 a2 b1 b2 b3", "b3 b2")]
    public void A_downgrade_is_what_came_after_the_target_last_first(string revisions, string target, string applied, string? steps) =>
        AssertSteps(() => Parse(revisions).Downgrade(target, Words(applied)), steps);

    [TestCase(Merged, "head", "", "trunk1 trunk2 blue1 blue2 green1 merge")]
    [TestCase(Merged, "trunk2", "trunk1 trunk2 blue1 green1", "trunk1 trunk2")]
    [TestCase(Merged, "blue1", "trunk1 trunk2 green1", "trunk1 trunk2 blue1 green1")]
    [TestCase(Merged, "base", "trunk1 trunk2 green1", "")]
    [TestCase(Merged, "-1", "trunk1 trunk2", "trunk1")]
    [TestCase(Merged, "+1", "trunk1", "trunk1 trunk2")]
    [TestCase(TwoBases, "b@base", "a1 b1", "a1")]
    [TestCase(TwoBases, "heads", "", "a1 a2 b1 b2 b3")]
    public void A_stamp_is_what_counts_as_applied(string revisions, string target, string applied, string stamped) =>
        AssertSteps(() => Parse(revisions).Stamp(target, Words(applied)), stamped);

    [Test]
    public void Several_heads_are_named_with_the_ways_out() =>
        Assert.That(() => Parse(Forked).Upgrade("head", []), Throws.TypeOf<HistoryException>()
            .With.Message.EqualTo("there are several heads (blue2, green1): join them by 'schemagen merge' or 'schemagen rebase', or give 'heads' for all of them, or one revision or BRANCH@head"));

    [Test]
    public void Current_heads_are_what_no_applied_revision_follows()
    {
        Assert.That(Ids(Parse(Merged).CurrentHeads(["trunk1", "trunk2", "blue1", "green1"])), Is.EqualTo("blue1 green1"));
        Assert.That(Ids(Parse(Merged).CurrentHeads(["unknown"])), Is.Empty);
    }

    [Test]
    public void A_long_history_is_no_trouble()
    {
        var history = Parse(string.Join(' ', Enumerable.Range(1, 5000).Select(i => i == 1 ? "r00001" : $"r{i:00000}:r{i - 1:00000}")));

        Assert.That(history.Upgrade("head", ["r00001"]), Has.Count.EqualTo(4999));
    }

    private static void AssertSteps(Func<IReadOnlyList<RevisionManifest>> steps, string? expected)
    {
        if (expected is null)
        {
            Assert.That(() => steps(), Throws.TypeOf<HistoryException>());
        }
        else
        {
            Assert.That(Ids(steps()), Is.EqualTo(expected));
        }
    }

    private static string Ids(IEnumerable<RevisionManifest> revisions) => string.Join(' ', revisions.Select(r => r.Revision));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static RevisionHistory Parse(string revisions) => RevisionHistory.From(Words(revisions).Select(word =>
    {
        var (rest, depends) = Cut(word, '>');
        var (named, parents) = Cut(rest, ':');
        var (id, label) = Cut(named, '=');
        return new RevisionManifest { Revision = id, Name = id, Parents = parents, Labels = label, DependsOn = depends };
    }));

    private static (string Before, string[] After) Cut(string word, char at) =>
        word.IndexOf(at, StringComparison.Ordinal) is var i and >= 0 ? (word[..i], word[(i + 1)..].Split(',')) : (word, []);
}
