using CliWrap;
using CliWrap.Buffered;
using NUnit.Framework;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Scaffolding;

/// <summary>What is scaffolded compiles without a warning, with nothing but the attributes.</summary>
public sealed class BuildTests
{
    [TestCase("enable")]
    [TestCase("enable", "--records", "--navigations")]
    [TestCase("disable", "--navigations")]
    [TestCase("disable", "--nullable")]
    public async Task AProjectOfScaffoldedClassesBuilds(string nullable, params string[] options)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>{nullable}</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><Reference Include="{typeof(PgIndexAttribute).Assembly.Location}" /></ItemGroup>
            </Project>
            """);
        await TestServer.ExecuteAsync(fixture.Connection, await File.ReadAllTextAsync(Path.Combine(Scaffolded.Folder, "rich.sql")));
        await fixture.DoAsync(["scaffold", "--no-baseline", .. options]);
        var result = await CliWrap.Cli.Wrap("dotnet").WithArguments(["build", fixture.Folder, "-v", "q", "--nologo"])
            .WithEnvironmentVariables(v => v.Set("MSBUILDDISABLENODEREUSE", "1")).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.That(result.ExitCode, Is.Zero, result.StandardOutput);
        var difference = await fixture.RunAsync("diff", "--from", "database", "--to", "models");
        Assert.That(difference.Code, Is.Zero, difference.ToString());
    }
}
