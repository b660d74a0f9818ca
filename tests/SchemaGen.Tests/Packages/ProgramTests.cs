using NUnit.Framework;
using SchemaGen.Tests.Commands;
using SchemaGen.Tests.Projects;

namespace SchemaGen.Tests.Packages;

/// <summary>A web program that upgrades its database at the start, built with the package as a user would.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class ProgramTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <IsAotCompatible>true</IsAotCompatible>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="SchemaGen.Migrations" Version="{version}" /></ItemGroup>
        </Project>
        """;

    // Says how healthy it is once it has started, and ends.
    private const string Program = """
        using Microsoft.Extensions.Diagnostics.HealthChecks;
        using Npgsql;
        using SchemaGen.Migrations;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(builder.Configuration["Db"]!));
        builder.Services.AddSchemaGen(Revisions.FromEmbeddedResources(typeof(Program).Assembly), new() { UpgradesAtStart = args is [] });
        builder.Services.AddHealthChecks().AddCheck<MigrationHealthCheck>("revisions", tags: ["ready"]);
        await using var app = builder.Build();
        app.MapHealthChecks("/ready");
        await app.StartAsync();
        var health = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Console.WriteLine($"{health.Status}: {health.Entries["revisions"].Description}");
        await app.StopAsync();
        """;

    [Test]
    public async Task Of_several_that_start_at_once_one_upgrades_and_the_health_check_tells_how_it_stands()
    {
        using var sample = await Sample.TakeAsync();
        using TemporaryFolder folder = new();
        folder.Write("nuget.config", await File.ReadAllTextAsync(sample.Find("nuget.config")));
        folder.Write("Garage.csproj", Project.Replace("{version}", sample.Feed.Version, StringComparison.Ordinal));
        folder.Write("Program.cs", Program);
        foreach (var file in Directory.EnumerateFiles(sample.App + "/migrations"))
        {
            folder.Write("migrations/" + Path.GetFileName(file), await File.ReadAllTextAsync(file));
        }

        var built = await sample.DotnetAsync(folder.Root, ["build", "--nologo", "-v", "minimal"]);
        Assert.That(built.Code, Is.Zero, built.Output);
        var database = await TestServer.CreateDatabaseAsync();
        Task<ToolResult> RunAsync(params string[] arguments) => Dotnet.RunAsync(
            folder.Root, new Dictionary<string, string?> { ["Db"] = database }, ["bin/Debug/net10.0/Garage.dll", .. arguments]);

        Assert.That(await RunAsync("without"), Has.Property("Output").Contains("Unhealthy: behind: revision 1 is not applied"));
        foreach (var result in await Task.WhenAll(RunAsync(), RunAsync(), RunAsync()))
        {
            Assert.That((result.Code, result.Output), Is.EqualTo((0, result.Output)), result.Error);
            Assert.That(result.Output, Does.Contain("Healthy: the database has every revision"));
        }

        Assert.That(await TestServer.PsqlAsync(database, "SELECT count(*) FROM cars"), Is.EqualTo("0"));
        await TestServer.ExecuteAsync(database, "INSERT INTO schemagen.revisions VALUES ('2', 'newer', '', 'applied')");
        Assert.That(await RunAsync("without"), Has.Property("Output").Contains("Degraded: ahead: revision 2 is of a newer program"));
    }
}
