using NUnit.Framework;
using SchemaGen.Tests.Architecture;
using SchemaGen.Tests.Projects;

namespace SchemaGen.Tests.Packages;

/// <summary>The analyzer in other compilers than that of the SDK at hand; the oldest is what it is compiled against.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class CompilerTests
{
    // Kept, because a compiler is large.
    private static readonly string Compilers = Path.Combine(SourceTests.Root, "artifacts", "compilers");

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SchemaGen" Version="{version}" />
            <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{compiler}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;

    [TestCase("4.14.0")]
    [TestCase("5.9.0")]
    public async Task The_analyzer_loads_in_the_compiler(string compiler)
    {
        using var sample = await Sample.TakeAsync();
        using TemporaryFolder folder = new();
        folder.Write("nuget.config", await File.ReadAllTextAsync(sample.Find("nuget.config")));
        folder.Write("Old.csproj", Project.Replace("{version}", sample.Feed.Version, StringComparison.Ordinal).Replace("{compiler}", compiler, StringComparison.Ordinal));
        folder.Write("Car.cs", "[System.ComponentModel.DataAnnotations.Schema.Table(\"cars\")]\npublic class Car\n{\n    public int Id { get; set; }\n    public System.Uri[,] Pages { get; set; }\n}\n");
        var answer = await Dotnet.RunAsync(folder.Root, Dotnet.Nothing, ["build", "--nologo", "-v", "minimal", "-p:RestorePackagesPath=" + Compilers]);
        Directory.Delete(Path.Combine(Compilers, "schemagen", sample.Feed.Version), recursive: true);
        Assert.That(answer.Output, Does.Contain("Car.cs(5,12): error SG1001").And.Not.Contain("CS8032"));
    }
}
