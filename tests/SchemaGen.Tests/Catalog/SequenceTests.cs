using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Catalog;

public sealed class SequenceTests : CatalogTest
{
    [Test]
    public async Task A_sequence_has_its_options() => Assert.That(
        await ReadOneAsync<Sequence>("CREATE SEQUENCE s AS smallint START 5 INCREMENT -2 MINVALUE -10 MAXVALUE 5 CACHE 3 CYCLE"),
        Is.EqualTo(new Sequence(Sequence.IdOf("public", "s"), "smallint", new(5, -2, -10, 5) { Cache = 3, Cycle = true }) { Unlogged = false }));

    [TestCase("smallint")]
    [TestCase("integer")]
    [TestCase("bigint")]
    public async Task Defaults_are_those_that_the_domain_knows(string type)
    {
        var schema = await ReadAsync($"CREATE SEQUENCE up AS {type}; CREATE SEQUENCE down AS {type} INCREMENT -1");
        Assert.That(schema.OfType<Sequence>().Select(s => s.Options), Is.EqualTo(new[] { SequenceOptions.Default(type, -1), SequenceOptions.Default(type) }));
    }

    [Test]
    public async Task Serial_is_a_sequence_a_default_and_an_owner()
    {
        var schema = await ReadAsync("CREATE TABLE cars (id serial)");
        Assert.Multiple(() =>
        {
            Assert.That(schema.OfType<Sequence>().Single().Type, Is.EqualTo("integer"));
            Assert.That(schema.OfType<Column>().Single().Default, Is.EqualTo(Sql("nextval('public.cars_id_seq'::regclass)")));
            Assert.That(schema.OfType<SequenceOwner>().Single(), Is.EqualTo(
                new SequenceOwner(new(SequenceOwner.ObjectKind, "public", "cars_id_seq"), Column.IdOf(Cars, "id"))));
        });
    }
}
