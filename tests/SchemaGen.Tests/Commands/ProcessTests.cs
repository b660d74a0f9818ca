using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>The tool as a process, and projects that are real ones.</summary>
public sealed class ProcessTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        </Project>
        """;

    [Test]
    public async Task The_built_program_keeps_payload_and_messages_apart()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        var made = await ToolProcess.RunAsync(fixture, "revision", "-m", "first");
        Assert.That((made.Code, made.Lines.Count), Is.EqualTo((0, 3)), made.Error);
        Assert.That(made.Error, Does.Contain("detected added table 'cars'").And.Not.Contain("\u001b"));
        Assert.That((await ToolProcess.RunAsync(fixture, "--version")).Output, Does.Match("^dotnet-schemagen [0-9]+\\.[0-9]"));
        Assert.That((await ToolProcess.RunAsync(fixture, "check")).Code, Is.EqualTo(1));
        Assert.That((await ToolProcess.RunAsync(fixture, "upgrade", "nowhere")).Code, Is.EqualTo(2));
        Assert.That((await ToolProcess.RunAsync(fixture, "upgrade", "-q")), Is.EqualTo(new ToolResult(0, string.Empty, string.Empty)));
    }

    [Test]
    public async Task A_project_is_read_as_it_compiles()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Environment["HOME"] = Environment.GetEnvironmentVariable("HOME");
        fixture.Write("Garage.csproj", Project.Replace("</Project>", "<ItemGroup><Compile Remove=\"Left/**\" /></ItemGroup></Project>", StringComparison.Ordinal));
        fixture.Write("Left/Out.cs", "[Table(\"out\")] public class Out { public int Id { get; set; } }");
        fixture.Write("Car.cs", "using System.ComponentModel.DataAnnotations.Schema;\n[Table(\"cars\")]\npublic class Car { public int Id { get; set; } public string Make { get; set; } = \"\"; }\n");
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Contain("detected added table 'cars'").And.Not.Contain("'out'"));
        Assert.That(fixture.Read("migrations/*.up.sql"), Does.Contain("Car.cs:3").And.Contain("make text NOT NULL"));
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }
}
