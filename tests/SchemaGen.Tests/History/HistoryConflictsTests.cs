using CsCheck;
using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.History;

public sealed class HistoryConflictsTests
{
    private static readonly string[] Common =
    [
        "+ table public.cars", "+ column public.cars.id integer not_null", "+ column public.cars.colour text", "+ primary_key public.cars.cars_pkey [id]",
        "+ check public.cars.cars_colour_check \"(colour > 'a')\"", "+ index public.ix_cars_colour table=public.cars keys=[{column=[colour]}]",
        "+ table public.owners", "+ column public.owners.id integer not_null", "+ primary_key public.owners.owners_pkey [id]",
        "+ enum public.fuel [petrol, diesel]", "+ composite public.place", "+ attribute public.place.x integer",
        "+ view public.colours definition=\"CREATE VIEW public.colours AS SELECT colour FROM public.cars\" columns=[\"colour text\"] needs=[{table=public.cars}, {column=public.cars.colour}]",
        "+ table public.parts partition_by={strategy=list keys=[{column=[kind]}]}", "+ column public.parts.kind text",
    ];

    [TestCase("+ column public.cars.year integer", "+ column public.cars.doors integer")]
    [TestCase("+ column public.cars.year integer", "+ table public.year\n+ column public.year.id integer")]
    [TestCase("+ index public.ix_a table=public.cars keys=[{column=[colour]}]", "+ index public.ix_b table=public.cars keys=[{column=[id]}]")]
    [TestCase("~ column public.cars.colour text not_null", "+ index public.ix_b table=public.cars keys=[{column=[colour]}]")]
    [TestCase("~ column public.cars.colour text not_null", "~ column public.cars.id bigint not_null")]
    [TestCase("+ column public.cars.fuel public.fuel", "~ enum public.fuel [petrol, diesel, electric]")]
    [TestCase("> enum public.fuel label petrol gas", "+ column public.cars.fuel public.fuel")]
    [TestCase("- table public.owners", "- table public.parts")]
    [TestCase("- view public.colours", "+ column public.cars.year integer")]
    public void Branches_that_touch_different_members_have_no_conflict(string one, string other) =>
        Assert.That(Find(one, other).Concat(Find(other, one)).Select(c => c.Message), Is.Empty);

    [TestCase("~ column public.cars.colour \"varchar(40)\"", "~ column public.cars.colour \"varchar(80)\"", "column 'cars.colour'", TestName = "The_same_column_is_changed")]
    [TestCase("+ column public.cars.year integer", "+ column public.cars.year bigint", "column 'cars.year'", TestName = "The_same_column_is_added_differently")]
    [TestCase("+ column public.cars.year integer", "+ column public.cars.year integer", "column 'cars.year'", TestName = "The_same_column_is_added_in_the_same_way")]
    [TestCase("- column public.cars.colour", "~ column public.cars.colour text not_null", "column 'cars.colour'", TestName = "A_column_is_dropped_and_changed")]
    [TestCase("- column public.cars.colour", "- column public.cars.colour", "column 'cars.colour'", TestName = "A_column_is_dropped_twice")]
    [TestCase("> column public.cars.colour public.cars.color", "~ column public.cars.colour text not_null", "column 'cars.colour'", TestName = "A_column_is_renamed_and_changed")]
    [TestCase("> column public.cars.colour public.cars.color", "+ index public.ix_b table=public.cars keys=[{column=[colour]}]", "column 'cars.colour'", TestName = "A_column_is_renamed_and_indexed")]
    [TestCase("> column public.cars.colour public.cars.color", "> column public.cars.colour public.cars.tint", "column 'cars.colour'", TestName = "A_column_is_renamed_twice")]
    [TestCase("- table public.cars", "+ column public.cars.year integer", "table 'cars'", TestName = "A_table_is_dropped_and_gets_a_column")]
    [TestCase("> table public.cars public.vehicles", "+ column public.cars.year integer", "table 'cars'", TestName = "A_table_is_renamed_and_gets_a_column")]
    [TestCase("- primary_key public.owners.owners_pkey", "+ foreign_key public.cars.cars_id_fkey [id] references=public.owners referenced_columns=[id]", "primary key 'owners.owners_pkey'", TestName = "A_key_is_dropped_and_referred_to")]
    [TestCase("~ enum public.fuel [petrol, diesel, gas]", "~ enum public.fuel [petrol, diesel, electric]", "enum 'fuel'", TestName = "Both_add_a_value")]
    [TestCase("~ enum public.fuel [petrol]", "+ column public.cars.fuel public.fuel", "enum 'fuel'", TestName = "A_type_is_made_anew_and_used")]
    [TestCase("> enum public.fuel label petrol gas", "+ column public.cars.fuel public.fuel default=\"'petrol'::public.fuel\"", "column 'cars.fuel'", TestName = "A_value_is_renamed_and_used")]
    [TestCase("~ attribute public.place.x bigint", "+ column public.cars.at public.place", "composite 'place'", TestName = "An_attribute_changes_its_type_and_the_type_is_used")]
    [TestCase("~ column public.cars.colour \"varchar(40)\"", "+ view public.tints definition=\"CREATE VIEW public.tints AS SELECT colour FROM public.cars\" columns=[\"colour text\"] needs=[{table=public.cars}, {column=public.cars.colour}]", "column 'cars.colour'", TestName = "A_column_changes_its_type_under_a_view_that_is_made")]
    [TestCase("+ table public.trips\n+ column public.trips.id integer", "+ view public.trips definition=\"CREATE VIEW public.trips AS SELECT 1 AS x\" columns=[\"x integer\"]", "table 'trips'", TestName = "A_table_and_a_view_take_the_same_name")]
    [TestCase("+ table public.trips", "+ enum public.trips [a]", "table 'trips'", TestName = "A_table_and_a_type_take_the_same_name")]
    [TestCase("+ check public.cars.c \"(id > 1)\"", "+ unique public.cars.c [colour]", "check 'cars.c'", TestName = "Two_constraints_take_the_same_name")]
    [TestCase("+ table public.parts_a\n+ column public.parts_a.kind text\n+ partition public.parts_a public.parts bound=\"FOR VALUES IN ('a')\"", "+ column public.parts.size integer", "table 'parts'", TestName = "A_partition_is_attached_and_its_parent_gets_a_column")]
    public void What_does_not_go_together_is_named_with_both_manifests(string one, string other, string member)
    {
        foreach (var conflict in new[] { Find(one, other).Single(), Find(other, one).Single() })
        {
            Assert.That($"{conflict.Member.Kind} '{conflict.Member.Display}'", Is.EqualTo(member).Or.EqualTo(member.Replace("table 'trips'", "view 'trips'")).Or.EqualTo(member.Replace("table 'trips'", "enum 'trips'")).Or.EqualTo(member.Replace("check", "unique")));
            Assert.That(new[] { conflict.One.FileName, conflict.Other.FileName }, Is.EquivalentTo(new[] { "a_one.schema", "b_other.schema" }));
            Assert.That(one.Split('\n').Concat(other.Split('\n')), Does.Contain(conflict.One.Fact).And.Contains(conflict.Other.Fact));
        }
    }

    [Test]
    public void The_message_says_what_each_branch_does() => Assert.That(
        Find("~ column public.cars.colour \"varchar(40)\"", "- column public.cars.colour").Single().Message,
        Is.EqualTo("two branches touch column 'cars.colour': 'alter column cars.colour' in a_one.schema, 'drop column cars.colour' in b_other.schema"));

    [Test]
    public void A_table_that_both_make_is_named_and_its_columns_are_not() => Assert.That(
        Find("+ table public.trips\n+ column public.trips.id integer", "+ table public.trips\n+ column public.trips.id integer").Select(c => c.Member.ToString()),
        Is.EqualTo(new[] { "table trips" }));

    [Test]
    public void A_column_that_changes_its_type_under_a_view_that_changes_is_named_with_the_view() => Assert.That(
        Find("~ column public.cars.colour \"varchar(40)\"", "~ view public.colours definition=\"CREATE VIEW public.colours AS SELECT colour, id FROM public.cars\" columns=[\"colour text\", \"id integer\"] needs=[{table=public.cars}, {column=public.cars.colour}]")
            .Select(c => (c.Member.ToString(), c.One.Action, c.One.Fact is null)),
        Is.EqualTo(new[] { ("column cars.colour", "alter column cars.colour", false), ("view colours", "replace view colours", true) }));

    [Test]
    public void One_head_has_no_conflict() => Assert.That(
        HistoryConflicts.Find(RevisionHistory.From([Revision("0", "", Common), Revision("a", "0", ["- table public.cars"]), Revision("b", "a", ["- table public.owners"])])),
        Is.Empty);

    [Test]
    public void What_stands_before_the_branches_part_is_no_side_of_them() => Assert.That(
        HistoryConflicts.Find(RevisionHistory.From(
        [
            Revision("0", "", Common), Revision("1", "0", ["~ column public.cars.colour \"varchar(40)\""]),
            Revision("a", "1", ["+ column public.cars.year integer"]), Revision("b", "1", ["~ column public.cars.colour \"varchar(80)\""]),
        ])),
        Is.Empty);

    [Test]
    public void Of_three_heads_every_two_are_looked_at() => Assert.That(
        HistoryConflicts.Find(RevisionHistory.From(
        [
            Revision("0", "", Common), Revision("a", "0", ["+ column public.cars.year integer"]), Revision("b", "0", ["+ column public.cars.doors integer"]), Revision("c", "0", ["+ column public.cars.year integer"]),
        ])).Select(c => (c.One.Revision.Revision, c.Other.Revision.Revision)),
        Is.EqualTo(new[] { ("a", "c") }));

    [Test]
    public void A_member_that_was_renamed_on_its_branch_is_still_the_same_one() => Assert.That(
        HistoryConflicts.Find(RevisionHistory.From(
        [
            Revision("0", "", Common), Revision("a", "0", ["> table public.cars public.vehicles"]), Revision("aa", "a", ["~ column public.vehicles.colour \"varchar(40)\""]),
            Revision("b", "0", ["~ column public.cars.colour \"varchar(80)\""]),
        ])).Select(c => (c.Member.ToString(), c.One.Revision.Revision, c.Other.Revision.Revision)),
        Is.EqualTo(new[] { ("table cars", "a", "b") }));

    [Test]
    public void A_fact_that_cannot_be_read_is_named_with_its_revision() => Assert.That(
        () => Find("+ gadget public.cars", "- table public.cars"),
        Throws.TypeOf<HistoryException>().With.Message.Contains("revision a").And.Message.Contains("gadget"));

    // Each branch may change, drop or rename each of eight columns, or add one beside it.
    [Test]
    public void Branches_conflict_in_the_members_that_both_touch_and_else_fold_to_the_same_schema() => Gen.Select(Gen.Int[0, 9].Array[8], Gen.Int[0, 9].Array[8]).Sample((mine, theirs) =>
    {
        var (one, other) = (Facts(mine, "a"), Facts(theirs, "b"));
        var common = Enumerable.Range(0, 8).Select(i => $"+ column public.t.c{i} integer").Prepend("+ table public.t").ToList();
        var found = HistoryConflicts.Find(RevisionHistory.From([Revision("0", "", common), Revision("a", "0", one), Revision("b", "0", other)]));
        var both = Enumerable.Range(0, 8).Where(i => (mine[i], theirs[i]) is ( > 0 and < 4, > 0 and < 4) or (4, 4)).Select(i => mine[i] == 4 ? $"n{i}" : $"c{i}");
        return found.Select(c => c.Member.Name).Order(StringComparer.Ordinal).SequenceEqual(both.Order(StringComparer.Ordinal))
            && (found.Count > 0 || Fold(common, one, other).ToHashSet().SetEquals(Fold(common, other, one)));
    });

    private static List<string> Facts(int[] choices, string branch) => [.. choices.Select((choice, i) => choice switch
    {
        1 => $"~ column public.t.c{i} bigint",
        2 => $"- column public.t.c{i}",
        3 => $"> column public.t.c{i} public.t.{branch}{i}",
        4 => $"+ column public.t.n{i} text",
        _ => string.Empty,
    }).Where(f => f.Length > 0)];

    private static Schema Fold(params IReadOnlyList<string>[] revisions) => revisions.Aggregate(Schema.Empty, SchemaFacts.Apply);

    private static IReadOnlyList<HistoryConflict> Find(string one, string other) => HistoryConflicts.Find(RevisionHistory.From(
        [Revision("0", "", Common), Revision("a", "0", one.Split('\n'), "one"), Revision("b", "0", other.Split('\n'), "other")]));

    private static RevisionManifest Revision(string id, string parent, IReadOnlyList<string> facts, string name = "") =>
        new() { Revision = id, Name = name, Parents = parent.Length == 0 ? [] : [parent], Facts = facts };
}
