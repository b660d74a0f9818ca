using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Diffing;

public sealed class RenamerTests
{
    [Test]
    public void A_type_gets_its_new_name_only_in_its_own_schema() => AssertRenamed(
        ["schema other", "enum public.mood [sad]", "enum other.mood [sad]", "table public.t", "column public.t.a public.mood", "column public.t.b other.mood"],
        ["schema other", "enum public.feeling [sad]", "enum other.mood [sad]", "table public.t", "column public.t.a public.feeling", "column public.t.b other.mood"],
        SchemaText.Enum("mood", "feeling"));

    [Test]
    public void A_type_that_moves_to_another_schema_moves_wherever_it_is_mentioned() => AssertRenamed(
        ["schema other", "enum public.mood [sad]", "table public.t", "column public.t.a \"public.mood[]\" default=\"ARRAY['sad'::public.mood]\""],
        ["schema other", "enum other.mood [sad]", "table public.t", "column public.t.a \"other.mood[]\" default=\"ARRAY['sad'::other.mood]\""],
        new Rename(EnumType.IdOf("public", "mood"), EnumType.IdOf("other", "mood")));

    [Test]
    public void A_type_of_the_servers_keeps_its_name_beside_one_of_the_users_that_is_called_so() => AssertRenamed(
        ["enum public.numeric [a]", "table public.t", "column public.t.a numeric default=\"1::numeric\"", "column public.t.b \"public.\\\"numeric\\\"\""],
        ["enum public.amount [a]", "table public.t", "column public.t.a numeric default=\"1::numeric\"", "column public.t.b public.amount"],
        SchemaText.Enum("numeric", "amount"));

    [Test]
    public void A_label_of_a_type_that_goes_is_not_renamed()
    {
        var hint = SchemaText.Label("mood", "sad", "low") with { To = EnumType.IdOf("public", "gone") };
        var difference = Differ.Compare(SchemaText.Schema("enum public.mood [sad]"), Schema.Empty, [hint]);
        Assert.That(difference.Changes.Select(c => c.Action), Is.EqualTo(new[] { ChangeAction.Drop }));
    }

    [Test]
    public void A_label_gets_its_new_name_in_defaults_checks_and_predicates() => AssertRenamed(
        ["enum public.mood [sad]", "table public.t", "column public.t.a public.mood default=\"'sad'::public.mood\"", "column public.t.b text default=\"'sad'::text\"", "check public.t.c \"(a <> 'sad'::public.mood)\""],
        ["enum public.mood [\"it's\"]", "table public.t", "column public.t.a public.mood default=\"'it''s'::public.mood\"", "column public.t.b text default=\"'sad'::text\"", "check public.t.c \"(a <> 'it''s'::public.mood)\""],
        SchemaText.Label("mood", "sad", "it's"));

    [Test]
    public void A_column_gets_its_new_name_in_keys_and_expressions_but_not_in_strings_or_functions() => AssertRenamed(
        ["table public.t", "column public.t.lower text", "check public.t.c \"(lower(lower) <> 'lower'::text)\"", "index public.ix table=public.t keys=[{column=[lower]}] where=\"(lower IS NOT NULL)\""],
        ["table public.t", "column public.t.Name text", "check public.t.c \"(lower(\\\"Name\\\") <> 'lower'::text)\"", "index public.ix table=public.t keys=[{column=[Name]}] where=\"(\\\"Name\\\" IS NOT NULL)\""],
        SchemaText.Column("t", "lower", "Name"));

    [Test]
    public void A_table_that_moves_takes_its_indexes_and_its_sequences_along() => AssertRenamed(
        ["schema other", "sequence public.s", "table public.t", "column public.t.id bigint default=\"nextval('public.s'::regclass)\"", "sequence_owner public.s public.t.id", "index public.ix table=public.t keys=[{column=[id]}]"],
        ["schema other", "sequence other.s", "table other.t", "column other.t.id bigint default=\"nextval('other.s'::regclass)\"", "sequence_owner other.s other.t.id", "index other.ix table=other.t keys=[{column=[id]}]"],
        new Rename(Table.IdOf("public", "t"), Table.IdOf("other", "t")));

    [Test]
    public void A_sequence_with_a_backslash_in_its_name_is_found_in_a_default()
    {
        var drawn = Sequence.DrawnBy(new("nextval(E'public.\"back\\\\slash\"'::regclass)"));
        Assert.That(drawn, Is.EqualTo(new[] { Sequence.IdOf("public", "back\\slash") }));
    }

    [Test]
    public void Names_can_be_handed_on_in_one_step()
    {
        var before = SchemaText.Schema("table public.t", "column public.t.a integer", "column public.t.b integer");
        var after = SchemaText.Schema("table public.t", "column public.t.b integer", "column public.t.c integer");
        var difference = Differ.Compare(before, after, [SchemaText.Column("t", "a", "b"), SchemaText.Column("t", "b", "c")]);
        Assert.That(difference.Changes.Select(c => c.Action), Is.All.EqualTo(ChangeAction.Rename));
        Assert.That(SchemaText.Sql(difference), Is.EqualTo(new[] { "ALTER TABLE public.t RENAME COLUMN b TO c;", "ALTER TABLE public.t RENAME COLUMN a TO b;" }));
        Assert.That(SchemaFacts.Apply(before, SchemaFacts.Write(difference)), Is.EquivalentTo(after));
    }

    [Test]
    public void A_hint_that_names_nothing_is_unresolved_and_one_that_is_done_is_not()
    {
        var schema = SchemaText.Schema("table public.t", "column public.t.b integer", "enum public.mood [sad]");
        var (lost, done, label) = (SchemaText.Column("t", "x", "y"), SchemaText.Column("t", "a", "b"), SchemaText.Label("mood", "x", "y"));
        Assert.That(RenameResolver.Unresolved(schema, [lost, done, label]), Is.EqualTo(new[] { lost, label }));
    }

    private static void AssertRenamed(string[] before, string[] after, Rename rename)
    {
        var difference = Differ.Compare(SchemaText.Schema(before), SchemaText.Schema(after), [rename]);
        Assert.That(difference.Changes.Select(ChangeText.Title), Has.Exactly(1).Items);
        Assert.That(difference.Changes[0].Rename, Is.EqualTo(rename));
        Assert.That(Differ.Compare(SchemaText.Schema(after), SchemaText.Schema(before), [rename.Reverse()]).Changes, Has.Count.EqualTo(1));
    }
}
