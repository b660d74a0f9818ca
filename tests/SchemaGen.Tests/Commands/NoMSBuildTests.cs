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
        using var fixture = Make(settings);
        using FakeProgram dotnet = Fake(fixture);
        var answer = await ToolProcess.RunAsync(fixture, "revision", "-m", "one", option);
        Assert.That(answer.Code, Is.Zero, answer.Error);
        Assert.That(fixture.Read("migrations/*_one.up.sql"), Does.Contain("model text NOT NULL").And.Contain("CREATE TABLE public.wheels").And.Contain("owner_id").And.Not.Contain("old"));
        Assert.That(answer.Error, Does.Contain("Garage.csproj is read without MSBuild"));
        Assert.That(Calls(dotnet), Is.Empty);
    }

    [Test]
    public async Task Without_that_MSBuild_is_asked_once_and_not_where_the_list_is_fresh()
    {
        using var fixture = Make("{}");
        await CliWrap.Cli.Wrap("dotnet").WithArguments(["restore"]).WithWorkingDirectory(fixture.Folder).ExecuteAsync();
        var answer = await ToolProcess.RunAsync(fixture, "revision", "-m", "one");
        Assert.That(answer.Code, Is.Zero, answer.Error);
        Assert.That(File.Exists(Path.Combine(fixture.Folder, "was-run")), "a target of the project runs, which the documentation says");

        using FakeProgram dotnet = Fake(fixture);
        fixture.Edit("Car.cs", "string Model", "string Make { get; set; } = \"\"; public string Model");
        foreach (var command in new[] { "check", "revision -m two", "diff --from empty" })
        {
            await ToolProcess.RunAsync(fixture, command.Split(' '));
        }

        Assert.That(fixture.Read("migrations/*_two.up.sql"), Does.Contain("make"));
        Assert.That(Calls(dotnet), Is.Empty);

        fixture.Write("New.cs", "class New;");
        Assert.That((await ToolProcess.RunAsync(fixture, "check")).Code, Is.EqualTo(2));
        Assert.That(Calls(dotnet), Does.Contain("msbuild"));
    }

    private static ToolFixture Make(string settings)
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Environment["DOTNET_CLI_HOME"] = Directory.CreateDirectory(fixture.Environment["HOME"]!).FullName;
        fixture.Write("schemagen.json", settings);
        fixture.Write("Garage.csproj", Project);
        fixture.Write("../shared/Shared.csproj", Shared);
        fixture.Write("../shared/Entity.cs", "namespace Shared { public abstract class Entity { public long OwnerId { get; set; } } }");
        fixture.Write("../shared/Wheel.cs", "using System.ComponentModel.DataAnnotations.Schema; namespace Shared { [Table(\"wheels\")] public class Wheel { public int Id { get; set; } } }");
        fixture.Write("Car.cs", "[Table(\"cars\")] public class Car : Shared.Entity { public Guid Id { get; set; } public string Model { get; set; } = \"\"; }");
        fixture.Write("Old/Car.cs", "[Table(\"old\")] public class OldCar { public int Id { get; set; } }");
        return fixture;
    }

    // The first on PATH; the tool itself finds .NET by DOTNET_ROOT.
    private static FakeProgram Fake(ToolFixture fixture)
    {
        FakeProgram dotnet = new("dotnet", "");
        dotnet.Add("dotnet", $"echo \"$@\" >> '{dotnet.Folder}/calls'; exit 1");
        fixture.Environment["DOTNET_ROOT"] = System.Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        fixture.Environment["PATH"] = dotnet.Folder + Path.PathSeparator + fixture.Environment["PATH"];
        return dotnet;
    }

    private static string Calls(FakeProgram dotnet) => File.Exists(Path.Combine(dotnet.Folder, "calls")) ? File.ReadAllText(Path.Combine(dotnet.Folder, "calls")) : string.Empty;
}
