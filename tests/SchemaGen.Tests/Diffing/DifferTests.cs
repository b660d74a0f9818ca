using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Diffing;

public sealed class DifferTests
{
    private static readonly string[] Keys =
    [
        "table public.a", "column public.a.id integer not_null", "column public.a.other integer not_null",
        "table public.b", "column public.b.a_id integer", "foreign_key public.b.fk [a_id] references=public.a referenced_columns=[id]",
    ];

    [Test]
    public void A_foreign_key_is_made_anew_with_the_primary_key_that_it_stands_on() => AssertReplaced(
        [.. Keys, "primary_key public.a.pk [id]"],
        [.. Keys, "primary_key public.a.pk [id] include=[other]"],
        "primary key a.pk", "foreign key b.fk");

    [Test]
    public void A_key_is_made_anew_with_its_foreign_keys_when_a_column_that_it_carries_gets_another_type() => AssertReplaced(
        [.. Keys, "primary_key public.a.pk [id] include=[other]"],
        [.. Keys.Select(k => k.Replace("other integer", "other bigint", StringComparison.Ordinal)), "primary_key public.a.pk [id] include=[other]"],
        "primary key a.pk", "foreign key b.fk");

    [Test]
    public void A_generated_column_is_made_anew_with_the_type_of_the_column_that_it_reads() => AssertReplaced(
        ["table public.t", "column public.t.a integer", "column public.t.b integer generated=\"(a * 2)\"", "index public.ix table=public.t keys=[{column=[b]}]"],
        ["table public.t", "column public.t.a bigint", "column public.t.b integer generated=\"(a * 2)\"", "index public.ix table=public.t keys=[{column=[b]}]"],
        "column t.b", "index ix");

    [Test]
    public void A_generated_column_gets_another_type_only_by_being_made_anew() => AssertReplaced(
        ["table public.t", "column public.t.a integer", "column public.t.b integer generated=\"(a * 2)\""],
        ["table public.t", "column public.t.a integer", "column public.t.b bigint generated=\"(a * 2)\""],
        "column t.b");

    [Test]
    public void A_check_is_made_anew_when_the_type_under_it_changes_and_not_when_only_its_length_does()
    {
        static Schema With(string type) => SchemaText.Schema("table public.t", $"column public.t.a \"{type}\"", "check public.t.c \"a > 5\"");
        Assert.That(Replaced(With("numeric"), With("integer")), Is.EqualTo(new[] { "check t.c" }));
        Assert.That(Replaced(With("numeric(8,2)"), With("numeric(10,2)")), Is.Empty);
    }

    [Test]
    public void A_check_over_an_enum_that_is_rebuilt_is_made_anew() => AssertReplaced(
        ["enum public.mood [sad, ok]", "table public.t", "column public.t.a public.mood", "check public.t.c \"(a <> 'ok'::public.mood)\""],
        ["enum public.mood [ok]", "table public.t", "column public.t.a public.mood", "check public.t.c \"(a <> 'ok'::public.mood)\""],
        "check t.c");

    [Test]
    public void A_foreign_key_is_made_anew_when_its_tables_become_unlogged()
    {
        static Schema With(string flag) => SchemaText.Schema([.. Keys.Select(k => k.StartsWith("table", StringComparison.Ordinal) ? k + flag : k), "primary_key public.a.pk [id]"]);
        Assert.That(Replaced(With(string.Empty), With(" unlogged")), Is.EqualTo(new[] { "foreign key b.fk" }));
    }

    [Test]
    public void A_constraint_that_is_the_same_but_for_its_name_is_renamed()
    {
        var difference = Differ.Compare(SchemaText.Schema([.. Keys, "unique public.a.u [id]"]), SchemaText.Schema([.. Keys, "unique public.a.v [id]"]), []);
        Assert.That(difference.Changes.Select(ChangeText.Finding), Is.EqualTo(new[] { "detected renamed unique 'a.u' to 'a.v'" }));
    }

    [Test]
    public void The_order_of_columns_is_no_difference() => Assert.That(
        Differ.Compare(SchemaText.Schema("table public.t", "column public.t.a integer", "column public.t.b integer"), SchemaText.Schema("table public.t", "column public.t.b integer", "column public.t.a integer"), []).IsEmpty);

    [Test]
    public void The_findings_leave_out_what_a_new_or_dropped_table_says_already()
    {
        var schema = SchemaText.Schema("table public.t", "column public.t.a integer", "index public.ix table=public.t keys=[{column=[a]}]");
        Assert.That(Differ.Compare(Schema.Empty, schema, []).Findings.Select(ChangeText.Finding), Is.EqualTo(new[] { "detected added table 't'", "detected added index 'ix' on t (a)" }));
        Assert.That(Differ.Compare(schema, Schema.Empty, []).Findings.Select(ChangeText.Finding), Is.EqualTo(new[] { "detected removed table 't'" }));
    }

    [Test]
    public void A_finding_says_each_property_that_differs()
    {
        var change = Differ.Compare(SchemaText.Schema("table public.t", "column public.t.a integer"), SchemaText.Schema("table public.t", "column public.t.a bigint not_null"), []).Changes[0];
        Assert.That(ChangeText.Finding(change), Is.EqualTo("detected changed column 't.a' bigint: type integer -> bigint, not null (none) -> yes"));
        Assert.That(ChangeText.Title(change), Is.EqualTo("alter column t.a"));
    }

    private static void AssertReplaced(string[] before, string[] after, params string[] replaced) =>
        Assert.That(Replaced(SchemaText.Schema(before), SchemaText.Schema(after)), Is.EqualTo(replaced));

    private static IEnumerable<string> Replaced(Schema before, Schema after) =>
        Differ.Expand(Differ.Compare(before, after, [])).Changes.Where(c => c.Action == ChangeAction.Replace).Select(c => c.Id.ToString());
}
