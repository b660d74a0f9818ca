using Microsoft.CodeAnalysis;
using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests;

public sealed class AgreementTests
{
    private const string Initial = "20261122150405";

    private static Revision Cars { get; } = Revision.Of(Initial, """
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """);

    [Test]
    public Task What_has_its_revision_is_not_reported() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG1061_an_old_name_of_nothing() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; }
            [{|SG1061:RenamedFrom|}("color")] public string {|SG2001:Colour|} { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG1140_an_old_name_whose_rename_is_done() => new AnalyzerCase("""
        [Table("cars"), {|SG1140:RenamedFrom|}("autos")] public class Car { public int Id { get; set; }
            [{|SG1140:RenamedFrom|}("brand"), MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task An_old_name_whose_rename_is_to_come_is_needed() => new AnalyzerCase("""
        [Table("autos"), RenamedFrom("cars")] public class {|SG2003:Auto|} { public int {|SG2003:{|SG2003:Id|}|} { get; set; }
            [MaxLength(40)] public string Model { get; set; } [RenamedFrom("year")] public int {|SG2003:Built|} { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG2001_a_property_that_is_in_no_revision() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; }
            public string {|SG2001:Colour|} { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG2001_a_class_that_is_in_no_revision() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        [Table("owners")] public class {|SG2001:Owner|} { public int Id { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG2002_a_property_that_is_gone_is_reported_at_its_class() => new AnalyzerCase("""
        [Table("cars")] public class {|SG2002:Car|} { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG2002_a_class_that_is_gone() => new AnalyzerCase("""
        [Table("owners")] public class {|SG2001:Owner|} { public int Id { get; set; } }
        """).WithSettings().With(Cars).Expecting("SG2002").RunAsync();

    [Test]
    public Task SG2003_a_property_that_is_another_now() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(80)] public string {|SG2003:Model|} { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG2004_a_declaration_that_is_new() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars).With("sql/views.sql", "declaration", "\n\nCREATE VIEW recent AS SELECT * FROM cars;\n").Expecting("SG2004", "sql/views.sql", 3).RunAsync();

    [Test]
    public Task SG1076_SQL_that_ends_the_statement() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } [DefaultSql({|SG1076:"1; DROP TABLE cars"|})] public int Year { get; set; } }
        """).WithSettings().With(Cars).RunAsync();

    [Test]
    public Task SG2005_a_revision_that_was_edited_is_a_warning() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars with { Up = Cars.Up with { Text = "-- something else\n" } }).Expecting("SG2005", Cars.Up.Path, 1, DiagnosticSeverity.Warning).RunAsync();

    [Test]
    public Task SG2006_two_heads() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars).With(Revision.Of("20261122150501", ["+ column public.cars.a integer"], Initial)).With(Revision.Of("20261122150502", ["+ column public.cars.b integer"], Initial))
        .Expecting("SG2006", "migrations/20261122150502_first.schema", 1).RunAsync();

    [Test]
    public Task SG2012_two_branches_that_change_one_column() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; } }
        """).WithSettings().With(Cars).With(Revision.Of("20261122150501", ["~ column public.cars.year bigint not_null"], Initial)).With(Revision.Of("20261122150502", ["~ column public.cars.year smallint not_null"], Initial))
        .Expecting("SG2006", "migrations/20261122150502_first.schema", 1).Expecting("SG2012", "migrations/20261122150502_first.schema", 8).RunAsync();

    [Test]
    public Task SG2007_a_manifest_that_is_missing() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings().With(Cars.Up.Path, "revision", Cars.Up.Text).Expecting("SG2007", Cars.Up.Path, 1).RunAsync();

    [Test]
    public Task SG2008_a_manifest_that_cannot_be_read() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings().With(Cars with { Manifest = Cars.Manifest with { Text = Cars.Manifest.Text.Replace("name first", "<<<<<<< HEAD", StringComparison.Ordinal) } }).Expecting("SG2008", Cars.Manifest.Path, 3).RunAsync();

    [Test]
    public Task SG2008_a_fact_that_cannot_be_read() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings().With(Cars with { Manifest = Cars.Manifest with { Text = Cars.Manifest.Text + "+ nothing public.x\n" } }).Expecting("SG2008", Cars.Manifest.Path, Cars.Manifest.Text.Count(c => c == '\n') + 1).RunAsync();

    [Test]
    public Task SG2009_a_parent_that_is_missing() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings().With(Revision.Of("20261122150501", ["+ column public.cars.a integer"], Initial)).Expecting("SG2009").RunAsync();

    [Test]
    public Task SG2013_a_configuration_that_cannot_be_read() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings("""
        {
            // The folder is called otherwise.
            "migration": "m",
        }
        """).Expecting("SG2013", "schemagen.json", 3).RunAsync();

    [Test]
    public Task The_configuration_says_how_names_are_made() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int id { get; set; } [MaxLength(40)] public string model { get; set; } public int {|SG2001:Year|} { get; set; } public int year { get; set; } }
        """).WithSettings("""{ "naming": "preserve" }""").With(Cars).RunAsync();

    [Test]
    public Task The_configuration_says_what_is_left_alone() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings("""{ "managed": ["other.*"], /* and no more */ }""").With(Cars).RunAsync();

    [Test]
    public async Task What_may_have_been_renamed_names_its_former_name()
    {
        AnalyzerCase test = new("""
            [Table("cars")] public class {|SG2002:Car|} { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int {|#0:Built|} { get; set; } }
            """);
        test.TestState.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("SG2001", DiagnosticSeverity.Error).WithLocation(0)
            .WithArguments("column 'cars.built' has no migration: run 'schemagen revision'; if it was called 'year' before, [RenamedFrom(\"year\")] keeps what it holds"));
        await test.WithSettings().With(Cars).RunAsync();
    }

    [Test]
    public async Task What_changed_says_from_what_to_what()
    {
        AnalyzerCase test = new("""
            [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(80)] public string {|#0:Model|} { get; set; } public int Year { get; set; } }
            """);
        test.TestState.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("SG2003", DiagnosticSeverity.Error).WithLocation(0)
            .WithArguments("column 'cars.model' has changed since its migration: type character varying(40) in 20261122150405_first, character varying(80) in the models: run 'schemagen revision'"));
        await test.WithSettings().With(Cars).RunAsync();
    }

    [Test]
    public Task Models_of_a_referenced_project_are_read_from_its_sources() => new AnalyzerCase("""
        [Table("owners")] public class Owner { public int Id { get; set; } [References(typeof(Models.Car))] public int CarId { get; set; } }
        """).WithSettings().With(Revision.Of(Initial, """
        namespace Models { [Table("cars")] public class Car { public int Id { get; set; } } }
        [Table("owners")] public class Owner { public int Id { get; set; } [References(typeof(Models.Car))] public int CarId { get; set; } }
        """))
        .With("obj/Models.sources", "list", "schemagen-sources 1\nassembly Models\nnullable enable\ncompile /garage/Models/Car.cs\n")
        .With("Models/Car.cs", "source", """
        using System.ComponentModel.DataAnnotations.Schema;
        namespace Models;
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string? Colour { get; set; }
        }
        """).Expecting("SG2001", "Models/Car.cs", 7, column: 20).RunAsync();

    [TestCase("warning")]
    public Task The_property_of_the_build_makes_it_a_warning(string check)
    {
        AnalyzerCase test = new("""
            [Table("cars")] public class Car { public int Id { get; set; } [MaxLength(40)] public string Model { get; set; } public int Year { get; set; }
                public string {|#0:Colour|} { get; set; } }
            """);
        test.TestState.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("SG2001", DiagnosticSeverity.Warning).WithLocation(0));
        return test.WithSettings().With(Cars).WithProperty("SchemaGenCheck", check).RunAsync();
    }

    [Test]
    public Task The_property_of_the_build_turns_it_off() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings().With(Cars).WithProperty("SchemaGenCheck", "off").RunAsync();

    [Test]
    public Task Another_project_than_the_configuration_means_is_left_alone() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings("""{ "project": "../models" }""").With(Cars).RunAsync();

    [Test]
    public Task A_script_that_is_the_schema_is_compared_by_the_tool_alone() => new AnalyzerCase("""
        [Table("owners")] public class Owner { public int Id { get; set; } }
        """).WithSettings("""{ "schema": { "command": "print it" } }""").With(Cars).RunAsync();

    [Test]
    public Task SG2013_a_key_in_a_group_that_is_not_known() => new AnalyzerCase("""
        [Table("cars")] public class Car { public int Id { get; set; } }
        """).WithSettings("""{ "schema": { "program": "print it" } }""").Expecting("SG2013", "schemagen.json", 1).RunAsync();
}
