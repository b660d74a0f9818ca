using CsCheck;
using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Facts;

public sealed class SchemaFactsTests
{
    [TestCase("+ column public.cars.year", "public.cars.year", TestName = "A_column_without_a_type_is_refused")]
    [TestCase("* table public.cars", "'*' is not one of + ~ - >", TestName = "An_unknown_sign_is_refused")]
    [TestCase("+ gadget public.cars", "'gadget' is no kind of object", TestName = "An_unknown_kind_is_refused")]
    [TestCase("+ table cars", "'cars' is no name of a table", TestName = "A_name_with_too_few_parts_is_refused")]
    [TestCase("+ check public.t.c \"a > 1", "'\"' is missing", TestName = "A_text_without_an_end_is_refused")]
    [TestCase("+ enum public.mood [a, b", "']' is missing", TestName = "A_list_without_an_end_is_refused")]
    [TestCase("+ table public.t \"unnamed\"", "the name of a property is missing", TestName = "A_value_without_a_name_is_refused")]
    [TestCase("+", "a word is missing", TestName = "A_line_without_a_kind_is_refused")]
    public void A_line_that_is_not_of_the_form_is_named(string line, string message)
    {
        var error = Assert.Throws<FormatException>(() => SchemaFacts.Apply(Schema.Empty, [line]));
        Assert.That(error!.Message, Does.Contain(message).And.Contain(line));
    }

    [Test]
    public void Any_word_is_read_as_it_was_written() => Gen.String.Sample(
        text => new FactReader(FactWriter.Word(text)).ReadWord() == text,
        iter: 5000);

    [TestCase("end\n")]
    [TestCase("a\r\nb")]
    [TestCase("\\n")]
    [TestCase("")]
    public void A_word_stays_on_its_line(string text)
    {
        Assert.That(FactWriter.Word(text), Does.Not.Contain('\n').And.Not.Contain('\r'));
        Assert.That(new FactReader(FactWriter.Word(text)).ReadWord(), Is.EqualTo(text));
    }

    [Test]
    public void Both_spellings_of_an_expression_are_kept()
    {
        var id = SchemaText.ColumnId("t", "a");
        SqlExpression[] spellings = [new("a|b", "(a | b)"), new("?"), new("1", "1"), new("x", "?")];
        foreach (var sql in spellings)
        {
            Column column = new(id, SqlType.FromServer("text")) { Default = sql };
            var read = (Column)SchemaFacts.Apply(Schema.Empty, SchemaFacts.Write(Differ.Compare(Schema.Empty, new([column]), []))).Single();
            Assert.That((read.Default!.Text, read.Default.Canonical), Is.EqualTo((sql.Text, sql.Canonical)));
        }
    }

    [Test]
    public void A_start_is_left_out_only_where_it_follows_from_the_bounds()
    {
        var id = Sequence.IdOf("public", "s");
        foreach (var options in new SequenceOptions[] { new(1, 1, -10, 100), new(-10, 1, -10, 100), new(100, -1, -10, 100), new(-1, -1, long.MinValue, -1), new(7, 2, 1, long.MaxValue) })
        {
            Sequence sequence = new(id, "bigint", options) { Unlogged = false };
            Assert.That(Sequence.ObjectKind.FromFacts(id, sequence.ToFacts()), Is.EqualTo(sequence));
        }
    }

    [Test]
    public void A_recorded_sequence_that_is_not_called_unlogged_is_logged()
    {
        Sequence logged = new(Sequence.IdOf("public", "s"), "bigint", SequenceOptions.Default("bigint"));
        var recorded = SchemaFacts.Apply(Schema.Empty, SchemaFacts.Write(Differ.Compare(Schema.Empty, new([logged]), [])));
        Assert.That(Differ.Compare(recorded, new([logged]), []).IsEmpty, "where the models say nothing of it");
        Assert.That(Differ.Compare(recorded, new([logged with { Unlogged = true }]), []).Changes, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_order_of_the_columns_of_statistics_is_no_difference()
    {
        ObjectId id = new(Statistics.ObjectKind, "public", "s");
        Assert.That(Read("a, b, (lower(c))"), Is.EqualTo(Read("b, a, (lower(c))")));
        Assert.That(Read("a, b"), Is.Not.EqualTo(Read("a, c")));
        Assert.That(Read("(lower(a)), (upper(a))"), Is.Not.EqualTo(Read("(upper(a)), (lower(a))")));

        SchemaObject Read(string keys) =>
            Statistics.ObjectKind.FromFacts(id, FactSet.Empty.With("definition", SqlExpression.FromServer($"CREATE STATISTICS public.s ON {keys} FROM public.t"), table: null));
    }

    [Test]
    public void Dropping_a_table_drops_its_parts_and_no_other_index()
    {
        var before = SchemaText.Schema("table public.a", "column public.a.id integer", "check public.a.c \"(id > 1)\" not_valid", "table public.b", "column public.b.id integer", "index public.ix table=public.b keys=[{column=[id]}]");
        Assert.That(SchemaFacts.Apply(before, ["- table public.a"]).Select(o => o.Id.Display), Is.EqualTo(new[] { "b", "b.id", "ix" }));
    }

    [Test]
    public void A_schema_can_be_renamed_to_label() => Assert.That(
        SchemaFacts.Apply(SchemaText.Schema("schema old"), ["> schema old label"]).Single().Id.Name,
        Is.EqualTo("label"));
}
