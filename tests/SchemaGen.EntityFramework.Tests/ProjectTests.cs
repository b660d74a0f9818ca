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
    private static readonly TestCaseData[] Projects =
    [
        new("CleanArchitecture", "src/Infrastructure/Infrastructure.csproj", "ApplicationDbContext"),
        new("EShop", "src/Ordering.Infrastructure/Ordering.Infrastructure.csproj", "OrderingContext"),
        new("SaasIdentity", "Saas.csproj", "SaasDbContext"),
        new("PluginShop", "PluginShop.csproj", "ShopObjectContext"),
        new("Booking", "Booking.csproj", "BookingDbContext"),
        new("Workflow", "Workflow.csproj", "WorkflowDbContext"),
        new("AbpStyle", "src/Acme.EntityFrameworkCore/Acme.EntityFrameworkCore.csproj", "BookStoreDbContext"),
        new("EventSourced", "EventSourced.csproj", "BankDbContext"),
        new("MinimalApi", "MinimalApi.csproj", "ShopDb"),
    ];

    [TestCaseSource(nameof(Projects))]
    public async Task A_project_gets_the_schema_of_entity_framework_by_init_and_revision(string name, string project, string context)
    {
        using var fixture = await TakeAsync(name);
        var expected = await SchemaOfAsync(await SampleProject.RunAsync(SetUpOf(fixture, project), context, c => c.Database.GenerateCreateScript()));
        await fixture.DoAsync("init");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.ExecuteAsync("DROP SCHEMA schemagen CASCADE");
        var created = PgDump.Schema(fixture.Connection) + await SeededRows.OfAsync(fixture.Connection);
        Assert.That(created, Is.EqualTo(expected), () => EntityProof.Difference(expected, created));
    }

    [TestCaseSource(nameof(Projects))]
    public async Task A_database_of_entity_framework_is_adopted_and_agrees(string name, string project, string context)
    {
        using var fixture = await TakeAsync(name);
        await fixture.ExecuteAsync(await SampleProject.RunAsync(SetUpOf(fixture, project), context, ScriptOf));
        await fixture.DoAsync("init");
        Assert.That((await fixture.DoAsync("adopt", "--from", "efcore")).Error, Does.Contain("the models are as the database is"));
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
