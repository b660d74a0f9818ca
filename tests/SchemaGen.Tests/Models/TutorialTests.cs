using NUnit.Framework;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class TutorialTests
{
    private const string Car = """
        [Table("cars")]
        public class Car
        {
            [Key] [PgIndex] public int Id { get; set; }
            public string Make { get; set; } = "";
            [PgIndex(Unique = true)] public string Model { get; set; } = "";
            public string? Colour { get; set; }
        }
        """;

    [Test]
    public void TheCarOfTheTutorialIsATableWithItsKeyAndBothIndexes()
    {
        var schema = ModelText.Schema(Car);
        Assert.Multiple(() =>
        {
            Assert.That(schema.Only<Table>().Id.Path, Is.EqualTo("public.cars"));
            Assert.That(schema.OfType<Column>().Select(c => $"{c.Id.Name} {c.Type.Text}{(c.NotNull ? " not null" : "")}"), Is.EqualTo(new[]
            {
                "id integer not null", "make text not null", "model text not null", "colour text",
            }));
            Assert.That(schema.Column("id").Identity, Is.EqualTo(new Identity(false, SequenceOptions.Default("integer"))));
            Assert.That(schema.Only<PrimaryKey>().Id.Path, Is.EqualTo("public.cars.cars_pkey"));
            Assert.That(schema.Only<PrimaryKey>().Columns, Is.EqualTo(new[] { "id" }));
            Assert.That(schema.Index("ix_cars_id").Unique, Is.False);
            Assert.That(schema.Index("ix_cars_model").Unique, Is.True);
            Assert.That(schema, Has.Count.EqualTo(8));
        });
    }

    [Test]
    public void FieldsWithAttributesAreColumnsToo()
    {
        var schema = ModelText.Schema("""[Table("cars")] public class Car { [Key, PgIndex] public int Id; public string Left = ""; [Required] public string Make = ""; }""");
        Assert.That(schema.OfType<Column>().Select(c => c.Id.Name), Is.EqualTo(new[] { "id", "make" }));
    }

    [Test]
    public void EachObjectKnowsWhereItComesFrom()
    {
        var model = ModelText.Read(Car);
        Assert.Multiple(() =>
        {
            Assert.That(model.Sources[Table.IdOf("public", "cars")], Is.EqualTo(new SourceSpan("Models.cs", 2, 14)));
            Assert.That(model.Sources[Column.IdOf(Table.IdOf("public", "cars"), "colour")], Is.EqualTo(new SourceSpan("Models.cs", 7, 20)));
            Assert.That(model.Sources[Core.Schemas.Objects.Index.IdOf("public", "ix_cars_model")], Is.EqualTo(new SourceSpan("Models.cs", 6, 6)));
        });
    }

    [Test]
    public void ModelsReadTheSameWithoutAnyReference()
    {
        var with = ModelText.Read(Car);
        var without = ModelText.ReadWithoutReferences(Car);
        Assert.That(without.Diagnostics, Is.Empty);
        Assert.That(without.Schema, Is.EqualTo(with.Schema));
    }
}
