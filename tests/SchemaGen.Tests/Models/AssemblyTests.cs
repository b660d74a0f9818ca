using Microsoft.CodeAnalysis;
using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas.Objects;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Models;

public sealed class AssemblyTests
{
    [Test]
    public void ExtensionsSchemasAndSequencesStandOnTheAssembly()
    {
        var schema = ModelText.Schema("""
            [assembly: Extension("citext"), Extension("hstore", Schema = "ext", Version = "1.8")]
            [assembly: Schema("empty", Comment = "nothing"), Schema("public")]
            [assembly: Sequence("numbers", Type = "int", Start = 10, Increment = 5, Comment = "c")]
            [Table("t", Schema = "app"), Sequence("own")] public class T { public int Id { get; set; } }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(schema.OfType<Namespace>().Select(n => $"{n.Id.Name} {n.Comment}"), Is.EquivalentTo(new[] { "empty nothing", "ext ", "app " }));
            Assert.That(schema.OfType<Extension>(), Is.EqualTo(new[] { new Extension(Extension.IdOf("citext")), new Extension(Extension.IdOf("hstore")) { Schema = "ext", Version = "1.8" } }));
            Assert.That(schema.OfType<Sequence>(), Is.EqualTo(new[]
            {
                new Sequence(Sequence.IdOf("public", "numbers"), "integer", new(10, 5, 1, int.MaxValue)) { Unlogged = false, Comment = "c" },
                new Sequence(Sequence.IdOf("app", "own"), "bigint", SequenceOptions.Default("bigint")) { Unlogged = false },
            }));
        });
    }

    [Test]
    public void AnEnumerationIsANativeTypeWithItsLabelsInOrder()
    {
        var schema = ModelText.Schema("""
            namespace A { [PgEnum, PgComment("c")] public enum CarColour { DarkRed = 5, [EnumLabel("Bleu!")] Blue = 1, Green } }
            namespace B { [PgEnum("mood", Schema = "app")] public enum Feeling { Happy } }
            """);
        Assert.That(schema.OfType<EnumType>(), Is.EqualTo(new[]
        {
            new EnumType(EnumType.IdOf("app", "mood"), ["happy"]),
            new EnumType(EnumType.IdOf("public", "car_colour"), ["dark_red", "Bleu!", "green"]) { Comment = "c" },
        }));
    }

    [Test]
    public void RenamesAreHintsOfTablesColumnsTypesLabelsAndIndexes()
    {
        var model = ModelText.Read("""
            [PgEnum, RenamedFrom("feeling")] public enum Mood { [RenamedFrom("glad")] Happy }
            [Table("cars"), RenamedFrom("old.autos"), PgIndex(nameof(Make), RenamedFrom = "autos_make_idx")]
            public class Car { public int Id { get; set; } [RenamedFrom("brand")] public string Make { get; set; } = ""; }
            """);
        var (table, type) = (Table.IdOf("public", "cars"), EnumType.IdOf("public", "mood"));
        Assert.That(model.Diagnostics, Is.Empty);
        Assert.That(model.Renames.Select(r => r.Rename), Is.EquivalentTo(new[]
        {
            new Rename(EnumType.IdOf("public", "feeling"), type),
            new Rename(type, type) { FromLabel = "glad", ToLabel = "happy" },
            new Rename(Table.IdOf("old", "autos"), table),
            new Rename(Column.IdOf(table, "brand"), Column.IdOf(table, "make")),
            new Rename(Index.IdOf("public", "autos_make_idx"), Index.IdOf("public", "ix_cars_make")),
        }));
        Assert.That(model.Renames.Select(r => r.Source.Line), Is.EquivalentTo(new[] { 1, 1, 2, 2, 3 }));
    }

    [Test]
    public void AnAttributeOfAnotherLibraryWithTheSameNameIsNotOurs()
    {
        var schema = ModelText.Schema("""
            namespace Other { public class KeyAttribute : Attribute; public class UniqueAttribute : Attribute; public class TableAttribute(string name) : Attribute; }
            namespace Mine { [Other.Table("x")] public class X { [Other.Key] public int A { get; set; } }
                [System.ComponentModel.DataAnnotations.Schema.Table("y")] public class Y { public int Id { get; set; } [Other.Unique] public int A { get; set; } } }
            namespace Aliased { using Tab = System.ComponentModel.DataAnnotations.Schema.TableAttribute; [Tab("z")] public class Z { public int Id { get; set; } } }
            """);
        Assert.That(schema.OfType<Table>().Select(t => t.Id.Name), Is.EqualTo(new[] { "y", "z" }));
        Assert.That(schema.OfType<Unique>(), Is.Empty);
    }

    [Test]
    public void ModelsOfAReferencedProjectAreReadFromSourceOrFromMetadata()
    {
        const string Library = """
            #define SCHEMAGEN_ATTRIBUTES
            namespace Library { public abstract class Entity { [Key, Column(Order = 1)] public long Code { get; set; } }
                [Table("people", Schema = "hr"), PgIndex(nameof(Name), "Note desc", Unique = true, Include = new[] { nameof(Age) }), Check("age > 0", Name = "adult")]
                public class Person : Entity { [MaxLength(30)] public string Name { get; set; } = ""; public string? Note { get; set; } [DefaultValue(18)] public int Age { get; set; } public Mood Mood { get; set; } }
                [PgEnum] public enum Mood { Happy, [EnumLabel("sad!")] Sad } }
            """;
        const string Source = """[Table("cars")] public class Car : Library.Entity { public Library.Person? Owner { get; set; } [References(typeof(Library.Person), OnDelete = ForeignKeyAction.Cascade)] public long? OwnerId { get; set; } }""";
        var library = ModelText.Compile(Library, ModelText.Platform, "Library");
        using MemoryStream image = new();
        Assert.That(library.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        var metadata = MetadataReference.CreateFromImage(image.ToArray());
        var fromSource = ModelReader.Read(ModelText.Compile(Source, [.. ModelText.Platform, library.ToMetadataReference()]), new());
        var fromMetadata = ModelReader.Read(ModelText.Compile(Source, [.. ModelText.Platform, metadata]), new() { ProjectAssemblies = ["Library"] });
        Assert.Multiple(() =>
        {
            Assert.That(fromSource.Diagnostics, Is.Empty);
            Assert.That(fromMetadata.Diagnostics, Is.Empty);
            Assert.That(fromMetadata.Schema, Is.EqualTo(fromSource.Schema));
            Assert.That(fromSource.Schema.OfType<Table>().Count(), Is.EqualTo(2));
            Assert.That(fromSource.Schema.Only<ForeignKey>().References.Path, Is.EqualTo("hr.people"));
            Assert.That(fromSource.Sources.ContainsKey(Table.IdOf("hr", "people")));
        });
    }
}
