using NUnit.Framework;

namespace SchemaGen.Tests.Packages;

/// <summary>What <c>dotnet build</c> says with the package and nothing else.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class BuildTests
{
    private const string Initial = "App/migrations/1_initial";

    [Test]
    public async Task A_property_without_a_revision_fails_the_build_at_its_line_until_there_is_one()
    {
        using var sample = await Sample.TakeAsync();
        Assert.That(await sample.BuildAsync(), Has.Property("Code").Zero);
        var line = sample.AddProperty();
        foreach (var build in new[] { "the first", "the next, of what is unchanged" })
        {
            var answer = await sample.BuildAsync();
            Assert.That((answer.Code, answer.Findings), Is.EqualTo((1, new[] { $"Models/Car.cs({line}) error SG2001" })), build);
        }

        await sample.ToolAsync("revision", "-m", "year");
        Assert.That(await sample.BuildAsync(), Has.Property("Code").Zero);
    }

    [Test]
    public async Task A_manifest_that_is_gone_fails_the_build_where_nothing_else_changed()
    {
        using var sample = await Sample.TakeAsync();
        Assert.That(await sample.BuildAsync(), Has.Property("Code").Zero);
        var manifest = await File.ReadAllTextAsync(sample.Find(Initial + ".schema"));
        File.Delete(sample.Find(Initial + ".schema"));
        var answer = await sample.BuildAsync();
        Assert.That((answer.Code, answer.Findings), Is.EqualTo((1, new[] { Initial + ".down.sql(1) error SG2007", Initial + ".up.sql(1) error SG2007" })));
        sample.Write(Initial + ".schema", manifest);
        Assert.That(await sample.BuildAsync(), Has.Property("Code").Zero);
    }

    [Test]
    public async Task SQL_that_was_edited_is_a_warning_until_it_is_recorded()
    {
        using var sample = await Sample.TakeAsync();
        sample.Edit(Initial + ".up.sql", "CREATE TABLE public.cars", "-- by hand\nCREATE TABLE public.cars");
        var failed = await sample.BuildAsync();
        Assert.That((failed.Code, failed.Findings), Is.EqualTo((1, new[] { Initial + ".up.sql(1) error SG2005" })), "warnings are errors here");
        var warned = await sample.BuildAsync("-p:TreatWarningsAsErrors=false");
        Assert.That((warned.Code, warned.Findings), Is.EqualTo((0, new[] { Initial + ".up.sql(1) warning SG2005" })));
        await sample.ToolAsync("record", "1");
        Assert.That(await sample.BuildAsync(), Has.Property("Code").Zero);
    }

    [Test]
    public async Task Two_heads_and_an_undeclared_view_are_said()
    {
        using var sample = await Sample.TakeAsync();
        await sample.ToolAsync("revision", "--empty", "-m", "a", "--rev-id", "a");
        await sample.ToolAsync("revision", "--empty", "-m", "b", "--rev-id", "b", "--head", "1", "--splice");
        var heads = await sample.BuildAsync();
        Assert.That(heads.Code, Is.EqualTo(1));
        Assert.That(heads.Findings, Has.Some.EndsWith("error SG2006"));
        Directory.EnumerateFiles(sample.App + "/migrations", "b_*").ToList().ForEach(File.Delete);
        sample.Write("App/views/colours.sql", "CREATE VIEW colours AS SELECT DISTINCT colour FROM cars;\n");
        var view = await sample.BuildAsync();
        Assert.That((view.Code, view.Findings), Is.EqualTo((1, new[] { "App/views/colours.sql(1) error SG2004" })));
    }

    [Test]
    public async Task A_model_is_checked_in_its_own_project_and_agreement_once_for_all_frameworks()
    {
        using var sample = await Sample.TakeAsync();
        Assert.That(await sample.BuildAllAsync(), Has.Property("Code").Zero);
        Assert.That(ReferencesOf(sample, "App/bin/Debug/net10.0/App.dll"), Has.Member("Models").And.No.Member("SchemaGen"));
        Assert.That(ReferencesOf(sample, "Models/bin/Debug/net10.0/Models.dll"), Has.No.Member("SchemaGen"));
        Assert.That(ReferencesOf(sample, "App/bin/Debug/net8.0/App.dll"), Has.Member("SchemaGen"), "the symbol is defined there");

        sample.AddProperty();
        var answer = await sample.BuildAllAsync("-p:SchemaGenCheck=warning", "-p:TreatWarningsAsErrors=false");
        Assert.That(answer.Code, Is.Zero);
        Assert.That(answer.Findings, Has.One.EndsWith("warning SG2001"));
        Assert.That(await sample.BuildAsync("-p:SchemaGenCheck=off"), Has.Property("Code").Zero);

        sample.Edit("Models/Car.cs", "[Key]", "[Column(\"make\")]");
        var models = await sample.BuildAsync();
        Assert.That(models.Findings, Is.EqualTo(new[] { "Models/Car.cs(9) error SG1004" }));
    }

    private static IEnumerable<string?> ReferencesOf(Sample sample, string assembly)
    {
        using FileStream file = File.OpenRead(Path.Combine(sample.Root, assembly));
        using System.Reflection.PortableExecutable.PEReader image = new(file);
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(image);
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }
}
