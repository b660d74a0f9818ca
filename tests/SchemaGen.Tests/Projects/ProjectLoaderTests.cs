using NUnit.Framework;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Projects;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ProjectLoaderTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup><Using Include="System.ComponentModel.DataAnnotations.Schema" /><Compile Remove="Old/**" /></ItemGroup>
        </Project>
        """;

    private const string Car = """[Table("cars")] public class Car { public int Id { get; set; } public string? Make { get; set; } public List<Guid> Owners { get; set; } = []; }""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task ABareFolderIsItsFilesWithoutBinAndObj()
    {
        folder.Write("Models/Car.cs", Car);
        folder.Write("bin/Debug/Copy.cs", Car);
        folder.Write("obj/Copy.cs", Car);
        folder.Write(".git/Copy.cs", Car);
        var model = await ReadAsync(folder.Root);
        Assert.Multiple(() =>
        {
            Assert.That(model.Diagnostics, Is.Empty);
            Assert.That(Columns(model), Is.EqualTo(new[] { "id integer not null", "make text", "owners uuid[] not null" }));
            Assert.That(model.Sources[Table.IdOf("public", "cars")].File, Is.EqualTo("Models/Car.cs"));
        });
    }

    [Test]
    public async Task AProjectReadsTheSameBeforeAndAfterItsRestoreAndFromItsList()
    {
        var project = folder.Write("Shop.csproj", Project);
        folder.Write("Car.cs", Car);
        folder.Write("Old/Car.cs", Car);
        var before = await ReadAsync(project);
        Assert.That(Columns(before), Is.EqualTo(new[] { "id integer not null", "make text", "owners uuid[] not null" }));
        Assert.That(SourceList.FindFresh(project), Is.Null, "nothing is remembered of a project that is not restored");

        await DotnetAsync("restore");
        var after = await ReadAsync(folder.Root);
        Assert.That(after.Schema, Is.EqualTo(before.Schema));
        Assert.That(after.Diagnostics, Is.Empty);

        Assert.That(SourceList.FindFresh(project), Is.Not.Null);
        var listed = await ReadAsync(folder.Root);
        Assert.That(listed.Schema, Is.EqualTo(after.Schema));

        folder.Write("Person.cs", """[Table("people")] public class Person { public int Id { get; set; } }""");
        Assert.That(SourceList.FindFresh(project), Is.Null, "a file came");
        Assert.That((await ReadAsync(project)).Schema.OfType<Table>().Count(), Is.EqualTo(2));

        File.SetLastWriteTimeUtc(project, DateTime.UtcNow.AddSeconds(2));
        Assert.That(SourceList.FindFresh(project), Is.Null, "the project changed");
    }

    [Test]
    public async Task ModelsOfAReferencedProjectAreReadFromItsSourceWithoutABuild()
    {
        folder.Write("Shared/Shared.csproj", Project);
        folder.Write("Shared/Person.cs", """namespace Shared; public abstract class Entity { public long Id { get; set; } } [Table("people")] public class Person : Entity { public string Name { get; set; } = ""; }""");
        var shop = folder.Write("Shop/Shop.csproj", Project
            .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0</TargetFrameworks>", StringComparison.Ordinal)
            .Replace("<Compile Remove", "<ProjectReference Include=\"../Shared/Shared.csproj\" /><Compile Remove", StringComparison.Ordinal));
        folder.Write("Shop/Car.cs", """using Shared; [Table("cars")] public class Car : Entity { public Person Owner { get; set; } = null!; public long OwnerId { get; set; } }""");
        var before = await ReadAsync(shop);
        Assert.That(before.Diagnostics, Is.Empty);
        await DotnetAsync("restore", "Shop");
        var model = await ReadAsync(shop);
        Assert.Multiple(() =>
        {
            Assert.That(model.Diagnostics, Is.Empty);
            Assert.That(model.Schema, Is.EqualTo(before.Schema));
            Assert.That(Columns(model), Is.EqualTo(new[] { "id bigint not null", "owner_id bigint not null", "id bigint not null", "name text not null" }));
            Assert.That(model.Schema.OfType<ForeignKey>().Single().References, Is.EqualTo(Table.IdOf("public", "people")));
            Assert.That(model.Sources[Table.IdOf("public", "people")].File, Is.EqualTo("../Shared/Person.cs"));
        });
    }

    [Test]
    public async Task TheListThatABuildWritesIsTheOneThatMSBuildGives()
    {
        var targets = Path.Combine(TestContext.CurrentContext.TestDirectory, "..", "..", "..", "..", "..", "build", "SchemaGen.targets");
        var project = folder.Write("Shop.csproj", Project.Replace("</Project>", $"<Import Project=\"{Path.GetFullPath(targets)}\" /></Project>", StringComparison.Ordinal));
        folder.Write("Car.cs", Car);
        folder.Write("Old/Car.cs", Car);
        await DotnetAsync("build");
        var built = SourceList.FindFresh(project);
        Assert.That(built, Is.Not.Null);
        Directory.Delete(Path.Combine(folder.Root, "obj", "schemagen"), recursive: true);
        await ReadAsync(project);
        var asked = SourceList.FindFresh(project)!;
        Assert.Multiple(() =>
        {
            foreach (var key in new[] { "assembly", "nullable", "define", "reference", "other" })
            {
                Assert.That(built!.All(key), Is.EqualTo(asked.All(key)), key);
            }

            Assert.That(asked.All("compile"), Is.SubsetOf(built!.All("compile")));
        });
    }

    [Test]
    public async Task TheContentHashChangesWithAFileAndWithTheOptionsOnly()
    {
        folder.Write("Car.cs", Car);
        var first = (await ProjectLoader.FindAsync(folder.Root, default)).ContentHash("a");
        Assert.That((await ProjectLoader.FindAsync(folder.Root, default)).ContentHash("a"), Is.EqualTo(first));
        Assert.That((await ProjectLoader.FindAsync(folder.Root, default)).ContentHash("b"), Is.Not.EqualTo(first));
        folder.Write("Car.cs", Car + " ");
        Assert.That((await ProjectLoader.FindAsync(folder.Root, default)).ContentHash("a"), Is.Not.EqualTo(first));
    }

    [Test]
    public void AFolderWithSeveralProjectsNamesThem()
    {
        folder.Write("A.csproj", Project);
        folder.Write("B.csproj", Project);
        Assert.That(() => ProjectLoader.FindAsync(folder.Root, default), Throws.TypeOf<ProjectException>().With.Message.Contains("holds 2 projects").And.Message.Match(@"--project \S*A.csproj  no models\n  --project \S*B.csproj"));
    }

    [TestCase("enable", "make text not null")]
    [TestCase("disable", "make text")]
    public async Task TheNullableContextIsThatOfTheProject(string nullable, string expected)
    {
        var project = folder.Write("Shop.csproj", Project.Replace("<Nullable>enable", $"<Nullable>{nullable}", StringComparison.Ordinal));
        folder.Write("Car.cs", """[Table("cars")] public class Car { public int Id { get; set; } public string Make { get; set; } }""");
        Assert.That(Columns(await ReadAsync(project)), Does.Contain(expected));
    }

    [TestCase("missing")]
    [TestCase("notes.txt")]
    [TestCase("empty")]
    public void WhatIsNoProjectIsOneClearMessage(string path)
    {
        folder.Write("notes.txt", "");
        Directory.CreateDirectory(Path.Combine(folder.Root, "empty"));
        Assert.That(() => ProjectLoader.FindAsync(Path.Combine(folder.Root, path), default), Throws.TypeOf<ProjectException>().With.Message.Contains("--project"));
    }

    [Test]
    public void AProjectThatMSBuildCannotReadGivesItsError()
    {
        var project = folder.Write("Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">");
        Assert.That(() => ProjectLoader.FindAsync(project, default), Throws.TypeOf<ProjectException>().With.Message.Contains("MSB4025"));
    }

    [Test]
    public void TheAssembliesOfDotNetAreFoundBesideTheCommand() =>
        Assert.That(ReferenceAssemblies.Find().Select(Path.GetFileName), Does.Contain("System.Runtime.dll"));

    private static async Task<Model> ReadAsync(string path) => ModelReader.Read((await ProjectLoader.LoadAsync(path, default)).Compilation, new());

    private static IEnumerable<string> Columns(Model model) => model.Schema.OfType<Column>().Select(c => $"{c.Id.Name} {c.Type.Text}{(c.NotNull ? " not null" : "")}");

    private async Task DotnetAsync(string command, string path = "") =>
        await CliWrap.Cli.Wrap("dotnet").WithArguments([command, Path.Combine(folder.Root, path), "-v", "q"]).WithEnvironmentVariables(v => v.Set("MSBUILDDISABLENODEREUSE", "1")).ExecuteAsync();
}
