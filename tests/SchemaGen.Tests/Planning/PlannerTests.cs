using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly string[] Circle =
    [
        "table public.a", "column public.a.id integer not_null", "primary_key public.a.a_pkey [id]", "foreign_key public.a.a_fk [id] references=public.b referenced_columns=[id]",
        "table public.b", "column public.b.id integer not_null", "primary_key public.b.b_pkey [id]", "foreign_key public.b.b_fk [id] references=public.a referenced_columns=[id]",
    ];

    [Test]
    public void Tables_that_need_each_other_are_made_before_their_foreign_keys() => Assert.That(
        Titles(Schema.Empty, SchemaText.Schema(Circle)),
        Is.EqualTo(new[] { "create table a", "create table b", "add foreign key a.a_fk", "add foreign key b.b_fk" }));

    [Test]
    public void Tables_that_need_each_other_are_dropped_after_the_foreign_keys_between_them()
    {
        var titles = Titles(SchemaText.Schema(Circle), Schema.Empty).ToList();
        Assert.That(titles.Where(t => t.StartsWith("drop table", StringComparison.Ordinal)), Has.Exactly(2).Items);
        Assert.That(titles[0], Does.StartWith("drop foreign key"));
    }

    [Test]
    public void A_primary_key_is_dropped_before_another_of_whatever_name_is_made()
    {
        static Schema With(string key) => SchemaText.Schema("table public.t", "column public.t.a integer not_null", "column public.t.b integer not_null", key);
        Assert.That(Titles(With("primary_key public.t.z [a]"), With("primary_key public.t.a [b]")), Is.EqualTo(new[] { "drop primary key t.z", "add primary key t.a" }));
    }

    [Test]
    public void A_name_is_given_up_before_something_else_takes_it()
    {
        var before = SchemaText.Schema("table public.t", "column public.t.a integer", "index public.x table=public.t keys=[{column=[a]}]");
        var after = SchemaText.Schema("table public.t", "column public.t.a integer", "sequence public.x");
        Assert.That(Titles(before, after), Is.EqualTo(new[] { "drop index x", "create sequence x" }));
    }

    [Test]
    public void A_column_is_renamed_before_another_takes_its_name()
    {
        var before = SchemaText.Schema("table public.t", "column public.t.a integer");
        var after = SchemaText.Schema("table public.t", "column public.t.a text", "column public.t.b integer");
        Assert.That(SchemaText.Sql(before, after, SchemaText.Column("t", "a", "b")), Is.EqualTo(new[] { "ALTER TABLE public.t RENAME COLUMN a TO b;", "ALTER TABLE public.t ADD COLUMN a text;" }));
    }

    [Test]
    public void Keys_that_CREATE_TABLE_would_merge_are_made_after_it() => Assert.That(
        Titles(Schema.Empty, SchemaText.Schema("table public.t", "column public.t.a integer not_null", "primary_key public.t.pk [a]", "unique public.t.u [a]")),
        Is.EqualTo(new[] { "create table t", "add unique t.u" }));

    [Test]
    public void A_column_leaves_the_old_type_before_it_is_dropped()
    {
        static Schema With(string labels) => SchemaText.Schema($"enum public.mood [{labels}]", "table public.t", "column public.t.a public.mood");
        Assert.That(Titles(With("a, b"), With("b, a")), Is.EqualTo(new[] { "rename enum mood to mood__old", "create enum mood", "alter column t.a", "drop enum mood__old" }));
    }

    [Test]
    public void What_is_renamed_and_made_anew_is_no_cycle()
    {
        string[] table = ["table public.t", "column public.t.a integer not_null", "primary_key public.t.pk [a]"];
        var before = SchemaText.Schema([.. table, "unique public.t.u [a]", "foreign_key public.t.f [a] references=public.t referenced_columns=[a]"]);
        var after = SchemaText.Schema([.. table, "unique public.t.u [a] nulls_not_distinct", "foreign_key public.t.g [a] references=public.t referenced_columns=[a]"]);
        Assert.That(Titles(before, after).First(), Is.EqualTo("rename foreign key t.f to t.g"));
    }

    [Test]
    public void A_cycle_is_an_error_that_prints_it()
    {
        var schema = SchemaText.Schema("table public.t", "column public.t.a integer generated=\"(b + 1)\"", "column public.t.b integer generated=\"(a + 1)\"");
        var before = SchemaText.Schema("table public.t");
        var error = Assert.Throws<CyclicPlanException>(() => Planner.Order(Differ.Expand(Differ.Compare(before, schema, []))));
        Assert.That(error!.Message, Does.Contain("create column t.a -> create column t.b -> create column t.a"));
    }

    [Test]
    public void Drops_come_first() => Assert.That(
        Titles(SchemaText.Schema("table public.z", "column public.z.a integer"), SchemaText.Schema("table public.a", "column public.a.a integer")),
        Is.EqualTo(new[] { "drop table z", "create table a" }));

    [Test]
    public void Ten_thousand_tables_are_one_step_each()
    {
        var lines = Enumerable.Range(0, 10_000).SelectMany(i => new[] { $"table public.t{i}", $"column public.t{i}.id integer not_null", $"primary_key public.t{i}.pk [id]" }).ToArray();
        var plan = Planner.Order(Differ.Expand(Differ.Compare(Schema.Empty, SchemaText.Schema(lines), [])));
        Assert.That(plan.Steps, Has.Count.EqualTo(10_000));
        Assert.That(plan.Steps.Sum(s => s.Parts.Count), Is.EqualTo(20_000));
    }

    private static IEnumerable<string> Titles(Schema before, Schema after) =>
        Planner.Order(Differ.Expand(Differ.Compare(before, after, []))).Steps.Select(s => ChangeText.Title(s.Change));
}
