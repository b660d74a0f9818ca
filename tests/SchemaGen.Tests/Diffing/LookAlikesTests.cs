using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Diffing;

[Parallelizable(ParallelScope.All)]
public sealed class LookAlikesTests
{
    [TestCase("colour text", "color text", "colour=color", TestName = "A_similar_name")]
    [TestCase("name text", "full_name text", "name=full_name", TestName = "A_name_with_a_word_more")]
    [TestCase("created date", "created_at date", "created=created_at", TestName = "A_name_with_a_preposition_more")]
    [TestCase("colour text", "paint text", "colour=paint", TestName = "The_same_place")]
    [TestCase("colour text, doors integer", "paint text, gates integer", "colour=paint doors=gates", TestName = "Two_in_the_same_place")]
    [TestCase("colour text, weight integer", "paint text", "", TestName = "Two_go_where_one_comes")]
    [TestCase("colour text", "color integer", "", TestName = "Another_type")]
    [TestCase("colour text", "notes text, paint text", "", TestName = "One_goes_where_two_come")]
    [TestCase("total integer generated=\"1\"", "totals integer generated=\"1\"", "", TestName = "What_is_computed_loses_nothing")]
    public void Of_columns(string gone, string made, string expected) =>
        Assert.That(Find([Table("cars", $"id integer, {gone}, model text")], [Table("cars", $"id integer, {made}, model text")]), Is.EqualTo(expected));

    [Test]
    public void A_column_that_comes_elsewhere_under_another_name_is_another() =>
        Assert.That(Find([Table("cars", "id integer, colour text, model text")], [Table("cars", "id integer, model text, vin text")]), Is.Empty);

    [TestCase("cars: id integer, model text", "vehicles: id integer, model text", "cars=vehicles", TestName = "All_columns")]
    [TestCase("cars: id integer, model text", "car: id integer, model text, year integer", "cars=car", TestName = "A_similar_name_and_most_columns")]
    [TestCase("cars: id integer, model text, year integer", "owners: id integer, name text, year integer", "", TestName = "Some_columns")]
    [TestCase("cars: id integer", "owners: id integer", "", TestName = "A_lone_column_is_no_likeness")]
    public void Of_tables(string gone, string made, string expected) =>
        Assert.That(Find([Table(gone.Split(": ")[0], gone.Split(": ")[1])], [Table(made.Split(": ")[0], made.Split(": ")[1])]), Is.EqualTo(expected));

    [Test]
    public void Partitions_come_and_go() => Assert.That(
        Find([Table("events", "id integer, day date"), Table("events_1", "id integer, day date"), ["partition public.events_1 of=public.events bound=\"DEFAULT\""]],
            [Table("events", "id integer, day date"), Table("events_2", "id integer, day date"), ["partition public.events_2 of=public.events bound=\"DEFAULT\""]]),
        Is.Empty);

    [TestCase("[Petrol, Diesel]", "[Gas, Diesel]", "Petrol=Gas", TestName = "A_value_in_the_same_place")]
    [TestCase("[Petrol, Diesel]", "[petrol, diesel]", "Petrol=petrol Diesel=diesel", TestName = "Values_in_another_case")]
    [TestCase("[Petrol, Diesel, Gas]", "[Petrol, Gas]", "", TestName = "A_value_that_only_goes")]
    [TestCase("[Petrol, Diesel]", "[Red, Green]", "", TestName = "Nothing_stays")]
    public void Of_values(string gone, string made, string expected) => Assert.That(Find([[$"enum public.fuel {gone}"]], [[$"enum public.fuel {made}"]]), Is.EqualTo(expected));

    [TestCase("enum public.fuel [a, b]", "enum public.engine [a, b]", "fuel=engine")]
    [TestCase("enum public.fuel [a, b]", "enum public.engine [a, c]", "")]
    [TestCase("domain public.email text", "domain public.emails text", "email=emails")]
    [TestCase("domain public.email text", "domain public.url text", "")]
    [TestCase("sequence public.numbers", "sequence public.number", "numbers=number")]
    [TestCase("sequence public.numbers", "sequence public.invoices", "")]
    public void Of_types_and_sequences(string gone, string made, string expected) => Assert.That(Find([[gone]], [[made]]), Is.EqualTo(expected));

    [Test]
    public void Of_attributes() => Assert.That(
        Find([["composite public.address", "attribute public.address.street text", "attribute public.address.city text"]],
            [["composite public.address", "attribute public.address.road text", "attribute public.address.city text"]]),
        Is.EqualTo("street=road"));

    private static string[] Table(string name, string columns) =>
        [$"table public.{name}", .. columns.Split(", ").Select(c => $"column public.{name}.{c}")];

    private static string Find(string[][] before, string[][] after) => string.Join(' ', LookAlikes
        .Find(Differ.Compare(SchemaText.Schema([.. before.SelectMany(l => l)]), SchemaText.Schema([.. after.SelectMany(l => l)]), []))
        .Select(r => r.FromLabel is null ? $"{r.From.Name}={r.To.Name}" : $"{r.FromLabel}={r.ToLabel}"));
}
