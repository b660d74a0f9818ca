using NUnit.Framework;
using SchemaGen.Core.Models;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class ColumnTests
{
    [TestCase("#nullable enable", "string", true)]
    [TestCase("#nullable enable", "string?", false)]
    [TestCase("#nullable enable", "int", true)]
    [TestCase("#nullable enable", "int?", false)]
    [TestCase("#nullable enable", "required string", true)]
    [TestCase("#nullable enable", "byte[]", true)]
    [TestCase("#nullable disable", "string", false)]
    [TestCase("#nullable disable", "int", true)]
    [TestCase("#nullable disable", "int?", false)]
    public void NullableReferenceTypesDecideNotNull(string context, string type, bool notNull)
    {
        var schema = ModelText.Schema($$"""
            {{context}}
            [Table("t")] public class T { public int Id { get; set; } public {{type}} X { get; set; } }
            """);
        Assert.That(schema.Column("x").NotNull, Is.EqualTo(notNull));
    }

    [Test]
    public void RequiredMakesAnythingNotNull()
    {
        var model = ModelText.Read("""[Table("t")] public class T { public int Id { get; set; } [Required] public string? A { get; set; } [Required] public int? B { get; set; } }""");
        Assert.Multiple(() =>
        {
            Assert.That(model.Schema.OfType<Column>().All(c => c.NotNull));
            Assert.That(model.HasErrors, Is.False);
            Assert.That(model.Diagnostics.Select(d => d.ToString()).ToList(), Has.Count.EqualTo(2).And.All.Contains(": warning SG1027: "));
        });
    }

    [Test]
    public void InheritedPropertiesComeFirstWithTheTypesOfGenericBasesFilledIn()
    {
        var schema = ModelText.Schema("""
            public abstract class Entity<TKey> { public TKey Id { get; set; } = default!; public virtual string? Note { get; set; } }
            public abstract class Named<TKey> : Entity<TKey> { [MaxLength(20)] public string Name { get; set; } = ""; }
            [Table("t")] public class T : Named<Guid> { public int Last { get; set; } [Required] public override string Note { get; set; } }
            """);
        Assert.That(schema.OfType<Column>().Select(c => $"{c.Id.Name} {c.Type.Text} {c.NotNull}"), Is.EqualTo(new[]
        {
            "id uuid True", "note text True", "name character varying(20) True", "last integer True",
        }));
    }

    [Test]
    public void PartialClassesAndNestedClassesAreRead()
    {
        var schema = ModelText.Schema("""
            [Table("a")] public partial class A { public int Id { get; set; } }
            public partial class A { public int X { get; set; } }
            public static class Outer { [Table("b")] public class B { public int Id { get; set; } } }
            """);
        Assert.That(schema.OfType<Column>().Select(c => c.Id.Display), Is.EqualTo(new[] { "a.id", "a.x", "b.id" }));
    }

    [Test]
    public void PositionalRecordsAndStructsAreRead()
    {
        var schema = ModelText.Schema("""
            [Table("a")] public record A([property: Key] int Code, [property: MaxLength(5)] string Name, [PgIndex] int? Year);
            [Table("b")] public record struct B(int Id, string? Text);
            [Table("c")] public readonly struct C { public int Id { get; init; } }
            """);
        Assert.That(schema.OfType<Column>().Select(c => $"{c.Id.Display} {c.Type.Text} {c.NotNull}"), Is.EqualTo(new[]
        {
            "a.code integer True", "a.name character varying(5) True", "a.year integer False", "b.id integer True", "b.text text False", "c.id integer True",
        }));
        Assert.That(schema.Index("ix_a_year"), Is.Not.Null);
    }

    [Test]
    public void OnlyWhatEfCoreWouldMapIsMapped()
    {
        var schema = ModelText.Schema("""
            [Table("t")] public class T
            {
                public T(int id, string made) { Id = id; Made = made; }
                public int Id { get; private set; }
                public string Made { get; }
                public string Computed => Made + "!";
                [Column] public string Shown => Made;
                [Column] private int Hidden { get; set; }
                private int Private { get; set; }
                [NotMapped] public int Not { get; set; }
                [Unmanaged] public int Theirs { get; set; }
                public static int Static { get; set; }
                public int this[int i] { get => i; set { } }
            }
            """);
        Assert.That(schema.OfType<Column>().Select(c => c.Id.Name), Is.EqualTo(new[] { "id", "made", "shown", "hidden" }));
    }

    [Test]
    public void NamesOrderAndSchemaCanBeGiven()
    {
        var schema = ModelText.Schema("""
            public static class Names { public const string Table = "Cars"; public const string Schema = "garage"; }
            [Table(Names.Table, Schema = Names.Schema)] public class T
            {
                public int Id { get; set; }
                [Column("The Year", Order = 2)] public int Year { get; set; }
                [Column(Order = 1)] public int First { get; set; }
                [Column($"{nameof(Names)}_x")] public int X { get; set; }
            }
            """);
        Assert.That(schema.Only<Table>().Id.Path, Is.EqualTo("garage.\"Cars\""));
        Assert.That(schema.Only<Namespace>().Id.Name, Is.EqualTo("garage"));
        Assert.That(schema.OfType<Column>().Select(c => c.Id.Name), Is.EqualTo(new[] { "first", "The Year", "id", "Names_x" }));
    }

    [Test]
    public void NamesStayAsTheyAreWhenTheConventionPreservesThem()
    {
        var schema = ModelText.Schema("""[Table("Cars")] public class Car { public int Id { get; set; } [PgIndex] public int ModelYear { get; set; } }""", new() { Naming = NamingConvention.Preserve, DefaultSchema = "app" });
        Assert.That(schema.Column("ModelYear").Id.Path, Is.EqualTo("app.\"Cars\".\"ModelYear\""));
        Assert.That(schema.Only<Core.Schemas.Objects.Index>().Id.Name, Is.EqualTo("ix_Cars_ModelYear"));
    }

    [Test]
    public void OwnedTypesAreFlattened()
    {
        var schema = ModelText.Schema("""
            [ComplexType] public record Place(double Lat, double Lon);
            [ComplexType] public class Address { public string Street { get; set; } = ""; public string? City { get; set; } [Column("zip")] public string Zip { get; set; } = ""; public Place Place { get; set; } = null!; }
            [Table("t"), PgIndex("Home.Street"), PgIndex(nameof(T.Home.City))] public class T { public int Id { get; set; } public Address Home { get; set; } = null!; }
            [Table("u")] public class U { public int Id { get; set; } public Address? Work { get; set; } }
            """);
        Assert.That(schema.OfType<Column>().Select(c => $"{c.Id.Display} {c.NotNull}"), Is.EqualTo(new[]
        {
            "t.id True", "t.home_street True", "t.home_city False", "t.zip True", "t.home_place_lat True", "t.home_place_lon True",
            "u.id True", "u.work_street False", "u.work_city False", "u.zip False", "u.work_place_lat False", "u.work_place_lon False",
        }));
        Assert.That(schema.OfType<Core.Schemas.Objects.Index>().Select(i => i.Id.Name), Is.EqualTo(new[] { "ix_t_home_street", "ix_t_home_city" }));
    }

    [TestCase("[DefaultValue(5)] public int", "5")]
    [TestCase("[DefaultValue(-5)] public short", "-5")]
    [TestCase("[DefaultValue(1.5)] public decimal", "1.5")]
    [TestCase("[DefaultValue(typeof(decimal), \"1.50\")] public decimal", "1.50")]
    [TestCase("[DefaultValue(true)] public bool", "true")]
    [TestCase("[DefaultValue(\"it's\")] public string", "'it''s'")]
    [TestCase("[DefaultValue('x')] public char", "'x'")]
    [TestCase("[DefaultValue(Mood.VeryHappy)] public Mood", "'very_happy'")]
    [TestCase("[DefaultValue(Plain.B)] public Plain", "7")]
    [TestCase("[DefaultValue(\"2020-01-01\")] public DateOnly", "'2020-01-01'")]
    [TestCase("[DefaultSql(\"now()\")] public DateTime", "now()")]
    public void DefaultsAreLiteralsOfTheirColumn(string property, string sql)
    {
        var schema = ModelText.Schema($$"""
            [PgEnum] public enum Mood { VeryHappy } public enum Plain { A, B = 7 }
            [Table("t")] public class T { public int Id { get; set; } {{property}} X { get; set; } = default!; }
            """);
        Assert.That(schema.Column("x").Default!.Text, Is.EqualTo(sql));
    }

    [Test]
    public void GeneratedColumnsCollationsAndCommentsAreRead()
    {
        var schema = ModelText.Schema("""
            using Microsoft.EntityFrameworkCore;
            [Table("t"), PgComment("a table"), Unlogged, With("FillFactor = 70", "autovacuum_enabled=false")] public class T
            {
                public int Id { get; set; }
                [Computed("id * 2")] public int Twice { get; set; }
                [Computed("id * 3", Virtual = true)] public int Thrice { get; set; }
                [Collation("C")] public string A { get; set; } = "";
                [Collation("german", Schema = "public")] public string B { get; set; } = "";
                [Collation("default")] public string C { get; set; } = "";
                [Comment("a column")] public string D { get; set; } = "";
            }
            namespace Microsoft.EntityFrameworkCore { public class CommentAttribute(string comment) : Attribute; }
            """);
        var table = schema.Only<Table>();
        Assert.Multiple(() =>
        {
            Assert.That(table.Comment, Is.EqualTo("a table"));
            Assert.That(table.Unlogged);
            Assert.That(table.Parameters, Is.EqualTo(new[] { "autovacuum_enabled=false", "fillfactor=70" }));
            Assert.That(schema.Column("twice").Generated, Is.EqualTo(new Generated(new("id * 2"), false)));
            Assert.That(schema.Column("thrice").Generated!.Virtual);
            Assert.That(new[] { "a", "b", "c" }.Select(n => schema.Column(n).Collation), Is.EqualTo(new[] { "\"C\"", "public.german", null }));
            Assert.That(schema.Column("d").Comment, Is.EqualTo("a column"));
        });
    }

    [Test]
    public void TheXmlSummaryIsTheCommentWhereTheSettingSaysSo()
    {
        const string Source = """
            /// <summary>A <see cref="Car"/>
            /// on wheels.</summary>
            [Table("cars")] public class Car
            {
                public int Id { get; set; }
                /// <summary>Who made it &amp; when.</summary>
                public string Make { get; set; } = "";
                /// <summary>Unused.</summary>
                [PgComment("Used.")] public string Model { get; set; } = "";
            }
            /// <param name="Id">The key.</param>
            [Table("records")] public record R(int Id);
            """;
        var with = ModelText.Schema(Source, new ModelOptions { XmlComments = true });
        Assert.Multiple(() =>
        {
            Assert.That(with.OfType<Table>().First().Comment, Is.EqualTo("A Car on wheels."));
            Assert.That(with.Column("make").Comment, Is.EqualTo("Who made it & when."));
            Assert.That(with.Column("model").Comment, Is.EqualTo("Used."));
            Assert.That(with.OfType<Column>().Single(c => c.Id.Display == "records.id").Comment, Is.EqualTo("The key."));
            Assert.That(ModelText.Schema(Source).Column("make").Comment, Is.Null);
        });
    }
}
