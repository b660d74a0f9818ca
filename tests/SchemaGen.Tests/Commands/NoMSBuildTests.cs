using NUnit.Framework;
using SchemaGen.Tests.Scratch;

namespace SchemaGen.Tests.Commands;

/// <summary>When MSBuild, which runs what a project says, is asked and when it is not.</summary>
[Parallelizable(ParallelScope.All)]
[Platform("Linux,MacOsX")]
public sealed class NoMSBuildTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <DefineConstants Condition="'$(X)' == ''">NEVER</DefineConstants>
          </PropertyGroup>
          <ItemGroup>
            <Using Include="System.ComponentModel.DataAnnotations.Schema" />
            <Compile Remove="Old/**" />
            <ProjectReference Include="..\shared\Shared.csproj" />
          </ItemGroup>
          <Target Name="Evil" BeforeTargets="ResolveReferences;GenerateGlobalUsings;FindReferenceAssembliesForReferences" AfterTargets="ResolvePackageAssets">
            <Touch Files="$(MSBuildProjectDirectory)/was-run" AlwaysCreate="true" />
          </Target>
        </Project>
        """;

    private const string Shared = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    [TestCase("--no-msbuild", "{}")]
    [TestCase("-q", """{ "msbuild": "never" }""")]
    public async Task Nothing_of_a_project_is_run_where_that_is_asked_for(string option, string settings)
    {
        using var bench = Make(settings);
        using FakeProgram dotnet = Fake(bench);
        var answer = await ToolProcess.RunAsync(bench, "revision", "-m", "one", option);
        Assert.That(answer.Code, Is.Zero, answer.Error);
        Assert.That(bench.Read("migrations/*_one.up.sql"), Does.Contain("model text NOT NULL").And.Contain("CREATE TABLE public.wheels").And.Contain("owner_id").And.Not.Contain("old"));
        Assert.That(answer.Error, Does.Contain("Garage.csproj is read without MSBuild"));
        Assert.That(Calls(dotnet), Is.Empty);
    }

    [Test]
    public async Task Without_that_MSBuild_is_asked_once_and_not_where_the_list_is_fresh()
    {
        using var bench = Make("{}");
        await CliWrap.Cli.Wrap("dotnet").WithArguments(["restore"]).WithWorkingDirectory(bench.Folder).ExecuteAsync();
        var answer = await ToolProcess.RunAsync(bench, "revision", "-m", "one");
        Assert.That(answer.Code, Is.Zero, answer.Error);
        Assert.That(File.Exists(Path.Combine(bench.Folder, "was-run")), "a target of the project runs, which the documentation says");

        using FakeProgram dotnet = Fake(bench);
        bench.Edit("Car.cs", "string Model", "string Make { get; set; } = \"\"; public string Model");
        foreach (var command in new[] { "check", "revision -m two", "diff --from empty" })
        {
            await ToolProcess.RunAsync(bench, command.Split(' '));
        }

        Assert.That(bench.Read("migrations/*_two.up.sql"), Does.Contain("make"));
        Assert.That(Calls(dotnet), Is.Empty);

        bench.Write("New.cs", "class New;");
        Assert.That((await ToolProcess.RunAsync(bench, "check")).Code, Is.EqualTo(2));
        Assert.That(Calls(dotnet), Does.Contain("msbuild"));
    }

    private static Workbench Make(string settings)
    {
        var bench = Workbench.WithoutDatabase();
        bench.Environment["DOTNET_CLI_HOME"] = Directory.CreateDirectory(bench.Environment["HOME"]!).FullName;
        bench.Write("schemagen.json", settings);
        bench.Write("Garage.csproj", Project);
        bench.Write("../shared/Shared.csproj", Shared);
        bench.Write("../shared/Entity.cs", "namespace Shared { public abstract class Entity { public long OwnerId { get; set; } } }");
        bench.Write("../shared/Wheel.cs", "using System.ComponentModel.DataAnnotations.Schema; namespace Shared { [Table(\"wheels\")] public class Wheel { public int Id { get; set; } } }");
        bench.Write("Car.cs", "[Table(\"cars\")] public class Car : Shared.Entity { public Guid Id { get; set; } public string Model { get; set; } = \"\"; }");
        bench.Write("Old/Car.cs", "[Table(\"old\")] public class OldCar { public int Id { get; set; } }");
        return bench;
    }

    // The first on PATH; the tool itself finds .NET by DOTNET_ROOT.
    private static FakeProgram Fake(Workbench bench)
    {
        FakeProgram dotnet = new("dotnet", "");
        dotnet.Add("dotnet", $"echo \"$@\" >> '{dotnet.Folder}/calls'; exit 1");
        bench.Environment["DOTNET_ROOT"] = System.Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        bench.Environment["PATH"] = dotnet.Folder + Path.PathSeparator + bench.Environment["PATH"];
        return dotnet;
    }

    private static string Calls(FakeProgram dotnet) => File.Exists(Path.Combine(dotnet.Folder, "calls")) ? File.ReadAllText(Path.Combine(dotnet.Folder, "calls")) : string.Empty;
}
