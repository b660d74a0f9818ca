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
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        var made = await ToolProcess.RunAsync(bench, "revision", "-m", "first");
        Assert.That((made.Code, made.Lines.Count), Is.EqualTo((0, 3)), made.Error);
        Assert.That(made.Error, Does.Contain("detected added table 'cars'").And.Not.Contain("\u001b"));
        Assert.That((await ToolProcess.RunAsync(bench, "--version")).Output, Does.Match("^dotnet-schemagen [0-9]+\\.[0-9]"));
        Assert.That((await ToolProcess.RunAsync(bench, "check")).Code, Is.EqualTo(1));
        Assert.That((await ToolProcess.RunAsync(bench, "upgrade", "nowhere")).Code, Is.EqualTo(2));
        Assert.That((await ToolProcess.RunAsync(bench, "upgrade", "-q")), Is.EqualTo(new Answer(0, string.Empty, string.Empty)));
    }

    [Test]
    public async Task A_project_is_read_as_it_compiles()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Environment["HOME"] = Environment.GetEnvironmentVariable("HOME");
        bench.Write("Garage.csproj", Project.Replace("</Project>", "<ItemGroup><Compile Remove=\"Left/**\" /></ItemGroup></Project>", StringComparison.Ordinal));
        bench.Write("Left/Out.cs", "[Table(\"out\")] public class Out { public int Id { get; set; } }");
        bench.Write("Car.cs", "using System.ComponentModel.DataAnnotations.Schema;\n[Table(\"cars\")]\npublic class Car { public int Id { get; set; } public string Make { get; set; } = \"\"; }\n");
        var answer = await bench.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Contain("detected added table 'cars'").And.Not.Contain("'out'"));
        Assert.That(bench.Read("migrations/*.up.sql"), Does.Contain("Car.cs:3").And.Contain("make text NOT NULL"));
        await bench.DoAsync("upgrade");
        Assert.That((await bench.DoAsync("check")).Output, Is.Empty);
    }
}
