using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NUnit.Framework;
using SchemaGen.Tests.Commands;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>Whole projects, in the styles that public ones have, get a first revision as they are, and go on from a database that EF Core made.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ProjectTests
{
    private static IEnumerable<SampleContext> Samples => SampleContext.All;

    [TestCaseSource(nameof(Samples))]
    public async Task A_project_gets_the_schema_of_entity_framework_by_init_and_revision(SampleContext sample)
    {
        using var fixture = await TakeAsync(sample.Name);
        var expected = await SchemaOfAsync(await SampleProject.RunAsync(SetUpOf(fixture, sample.Project), sample.Context, c => c.Database.GenerateCreateScript()));
        await fixture.DoAsync(sample.Init);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.ExecuteAsync("DROP SCHEMA schemagen CASCADE");
        var created = PgDump.Schema(fixture.Connection) + await SeededRows.OfAsync(fixture.Connection);
        Assert.That(created, Is.EqualTo(expected), () => EntityProof.Difference(expected, created));
    }

    [TestCaseSource(nameof(Samples))]
    public async Task A_database_of_entity_framework_is_adopted_and_goes_on_with_a_property(SampleContext sample)
    {
        using var fixture = await TakeAsync(sample.Name);
        await fixture.ExecuteAsync(await SampleProject.RunAsync(SetUpOf(fixture, sample.Project), sample.Context, ScriptOf));
        await fixture.DoAsync(sample.Init);
        Assert.That((await fixture.DoAsync("adopt", "--from", "efcore")).Error, Does.Contain("the models are as the database is"));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await AssertNextIsAsync(fixture, sample.Entity);
    }

    [Test]
    public async Task Classes_of_linq2db_and_Dapper_get_the_schema_that_was_made_by_hand()
    {
        using var fixture = await TakeAsync("Ledger");
        var expected = await SchemaOfAsync(fixture.Read("schema.sql.txt"));
        await fixture.DoAsync("init");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.ExecuteAsync("DROP SCHEMA schemagen CASCADE");
        var created = PgDump.Schema(fixture.Connection);
        Assert.That(created, Is.EqualTo(expected), () => EntityProof.Difference(expected, created));
    }

    [Test]
    public async Task A_database_of_linq2db_and_Dapper_is_adopted_and_goes_on_with_a_property()
    {
        using var fixture = await TakeAsync("Ledger");
        await fixture.ExecuteAsync(fixture.Read("schema.sql.txt"));
        await fixture.DoAsync("init");
        Assert.That((await fixture.DoAsync("adopt")).Error, Does.Contain("the models are as the database is"));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await AssertNextIsAsync(fixture, "Rate");
    }

    [Test]
    public async Task The_program_that_names_the_tables_of_a_library_is_the_project_that_is_read()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("Shop.slnx", "<Solution />");
        fixture.Write("src/Data/Data.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        fixture.Write("src/Data/ShopContext.cs", "public class ShopContext : Microsoft.EntityFrameworkCore.DbContext;");
        fixture.Write("src/Api/Api.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Data\Data.csproj" /></ItemGroup></Project>
            """);
        fixture.Write("src/Api/Program.cs", "services.AddDbContext<ShopContext>(o => o.UseNpgsql().UseSnakeCaseNamingConvention());");
        var told = (await fixture.DoAsync("init")).Error;
        Assert.That(told, Does.Contain("src/Api/Api.csproj sets the context up by UseSnakeCaseNamingConvention, which changes its schema"));
        var settings = fixture.Read("schemagen.json");
        Assert.That(settings, Does.Contain("\"src/Api/Api.csproj\"").And.Contain("\"context\": \"ShopContext\""));
        fixture.Write("schemagen.json", settings.Replace("src/Api/Api.csproj", "src/Data/Data.csproj", StringComparison.Ordinal));
        Assert.That(
            (await fixture.RunAsync("revision", "-m", "first")).Error,
            Does.Contain("src/Api/Api.csproj sets the context up by UseSnakeCaseNamingConvention").And.Contain("or that is not read"));
    }

    // The next revision has the new property and nothing else.
    private static async Task AssertNextIsAsync(ToolFixture fixture, string entity)
    {
        SampleProject.AddProperty(fixture.Folder, entity);
        await fixture.DoAsync("revision", "-m", "later");
        var statements = fixture.Read("migrations/*_later.up.sql").Split('\n').Where(l => l.Length > 0 && !l.StartsWith("--", StringComparison.Ordinal) && !l.StartsWith("SET ", StringComparison.Ordinal)).ToList();
        Assert.That(statements, Has.Count.EqualTo(1));
        Assert.That(statements[0], Does.Match("^ALTER TABLE .* ADD COLUMN \"?[Ll]ater\"? integer;$"));
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    private static async Task<ToolFixture> TakeAsync(string name)
    {
        var fixture = await ToolFixture.CreateAsync();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        new SampleProject(name).CopyTo(fixture);
        return fixture;
    }

    // A program that refers to the project sets its context up.
    private static string SetUpOf(ToolFixture fixture, string project) =>
        Directory.EnumerateFiles(fixture.Folder, "Program.cs", SearchOption.AllDirectories).SelectMany(f => Directory.EnumerateFiles(Path.GetDirectoryName(f)!, "*.csproj")).FirstOrDefault()
        ?? Path.Combine(fixture.Folder, project);

    private static string ScriptOf(DbContext context)
    {
        var history = context.GetService<IHistoryRepository>();
        return $"{history.GetCreateScript()}\n{history.GetInsertScript(new("20250101000000_Initial", "10.0.0"))}\n{context.Database.GenerateCreateScript()}";
    }

    private static async Task<string> SchemaOfAsync(string script)
    {
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, script);
        return PgDump.Schema(database) + await SeededRows.OfAsync(database);
    }
}
