using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

/// <summary>Attributes of other libraries are told from those of the same name by their namespaces, also where the library is missing; the cases models/attributes_of_* say what is read.</summary>
public sealed class LibraryAttributeTests
{
    private const string LinqToDb = """
        namespace LinqToDB.Mapping
        {
            public class TableAttribute : System.Attribute { public TableAttribute() { } public TableAttribute(string tableName) { } }
            public class ColumnAttribute : System.Attribute { public int Length { get; set; } public bool CanBeNull { get; set; } }
            public class PrimaryKeyAttribute : System.Attribute { }
            public class SortingAttribute : System.Attribute { }
        }

        """;

    private const string Cars = """
        [Table("cars")] public class Car { [PrimaryKey] public int Id { get; set; } [Column(Length = 40, CanBeNull = false)] public string Make { get; set; } = ""; public int Unmarked { get; set; } }
        """;

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    [TestCase("using LinqToDB.Mapping;\n" + Cars, "", TestName = "A_library_that_is_missing_is_told_by_the_using_of_the_file")]
    [TestCase(Cars, "global using LinqToDB.Mapping;", TestName = "A_library_that_is_missing_is_told_by_the_global_using")]
    [TestCase("using LinqToDB.Mapping;\n" + Cars, LinqToDb, TestName = "A_library_that_is_there_is_told_by_its_classes")]
    [TestCase("using System.ComponentModel.DataAnnotations.Schema; namespace A { using LinqToDB.Mapping; " + Cars + " }", "", TestName = "A_using_of_the_namespace_is_nearer_than_one_of_the_file")]
    [TestCase("""
        using Schema = LinqToDB.Mapping; using TableAttribute = LinqToDB.Mapping.TableAttribute;
        [Table("cars")] public class Car { [LinqToDB.Mapping.PrimaryKey] public int Id { get; set; } [LinqToDB.Mapping.Column(Length = 40, CanBeNull = false)] public string Make { get; set; } = ""; public int Unmarked { get; set; } }
        """, "", TestName = "An_alias_and_a_full_name_tell_a_library_that_is_missing")]
    public void A_library_is_known(string source, string other)
    {
        var model = Read(source, other);
        Assert.That(model.Diagnostics, Is.Empty);
        Assert.That(model.Schema.OfType<Column>().Select(c => $"{c.Id.Name} {c.Type.Best} {c.NotNull} {c.Identity is not null}"), Is.EqualTo(new[] { "id integer True False", "make character varying(40) True False" }));
    }

    [Test]
    public void DataAnnotations_are_not_taken_for_a_library_that_is_used_elsewhere()
    {
        var model = Read("using System.ComponentModel.DataAnnotations.Schema;\n[Table(\"cars\")] public class Car { public int Id { get; set; } public string Make { get; set; } = \"\"; }", "using LinqToDB.Mapping; public class Other { }");
        Assert.That(model.Diagnostics, Is.Empty);
        Assert.That(model.Schema.OfType<Column>().Select(c => $"{c.Id.Name} {c.Identity is not null}"), Is.EqualTo(new[] { "id True", "make False" }));
    }

    [Test]
    public void An_attribute_of_a_library_that_nobody_knows_is_told()
    {
        var model = Read("using LinqToDB.Mapping;\n[Table(\"cars\")] public class Car { [PrimaryKey, Sorting] public int Id { get; set; } }", LinqToDb);
        Assert.That(model.Diagnostics.Select(d => d.ToString()), Has.One.Contain("SG1130: [Sorting] of linq2db is not read"));
    }

    [Test]
    public void Conventions_of_entity_framework_know_no_other_library()
    {
        var model = ModelReader.Read(Compile("""
            using Microsoft.EntityFrameworkCore; using ServiceStack.DataAnnotations;
            namespace Microsoft.EntityFrameworkCore { public class DbContext; public class DbSet<T>; }
            public class Shop : DbContext { public DbSet<Car> Cars { get; set; } = null!; }
            [Alias("other")] public class Car { public int Id { get; set; } [Ignore] public int Seats { get; set; } }
            """, ""), new() { Conventions = ModelConventions.EntityFramework });
        Assert.That(model.Schema.OfType<Column>().Select(c => $"{c.Id.Table}.{c.Id.Name}"), Is.EqualTo(new[] { "Cars.Id", "Cars.Seats" }));
    }

    [Test]
    public void Conventions_of_entity_framework_heed_old_names()
    {
        var model = ModelReader.Read(Compile("""
            using Microsoft.EntityFrameworkCore; using SchemaGen;
            namespace Microsoft.EntityFrameworkCore { public class DbContext; public class DbSet<T>; }
            public class Shop : DbContext { public DbSet<Car> Cars { get; set; } = null!; }
            [RenamedFrom("Vehicles")] public class Car { public int Id { get; set; } [RenamedFrom("Places")] public int Seats { get; set; } }
            """, ""), new() { Conventions = ModelConventions.EntityFramework });
        Assert.That(model.Diagnostics, Is.Empty);
        Assert.That(model.Renames.Select(r => $"{r.Rename.From} -> {r.Rename.To}"), Is.EqualTo(new[] { "table Vehicles -> table Cars", "column Cars.Places -> column Cars.Seats" }));
    }

    private static Model Read(string source, string other) => ModelReader.Read(Compile(source, other), new());

    private static CSharpCompilation Compile(string source, string other) => CSharpCompilation.Create(
        "Models",
        [CSharpSyntaxTree.ParseText(source, Options, "Models.cs"), CSharpSyntaxTree.ParseText(other, Options, "Other.cs")],
        ModelText.Platform,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
