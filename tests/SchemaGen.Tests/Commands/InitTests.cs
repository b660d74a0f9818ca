using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What <c>init</c> finds and decides, and says.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class InitTests
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    [TestCase("", "migrations", "created folder migrations: the usual one")]
    [TestCase("migrations/.gitkeep", "migrations", "the revisions go to the folder migrations: it is there and empty")]
    [TestCase("migrations/20260101_first.schema", "migrations", "the revisions go to the folder migrations: it has revisions")]
    [TestCase("db/migrations/.gitkeep", "db/migrations", "the revisions go to the folder db/migrations: it is there and empty")]
    [TestCase("db/migrations/20260101_first.schema migrations/.gitkeep", "db/migrations", "it has revisions")]
    [TestCase("Migrations/20250101000000_Initial.cs Migrations/ShopContextModelSnapshot.cs", "db/migrations", "created folder db/migrations: Migrations holds files of another tool, such as 20250101000000_Initial.cs, and is left alone")]
    [TestCase("migrations/V1__first.sql", "db/migrations", "migrations holds files of another tool, such as V1__first.sql")]
    [TestCase("migrations/V1__first.sql db/Migrations/1.sql", "database/migrations", "migrations holds files of another tool")]
    [TestCase("migrations/1.sql db/migrations/1.sql database/migrations/1.sql", "schemagen/migrations", "migrations holds files of another tool")]
    public async Task The_folder_of_the_revisions_is_one_that_no_other_tool_uses(string files, string expected, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        fixture.Model(Cars.Plain);
        foreach (var file in files.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            fixture.Write(file, string.Empty);
        }

        var before = fixture.Listing();
        Assert.That((await fixture.DoAsync("init")).Error, Does.Contain(said));
        Assert.That(fixture.Read("schemagen.json"), Does.Contain($"\"migrations\": \"{expected}\""));
        Assert.That(Directory.Exists(Path.Combine(fixture.Folder, expected)));
        Assert.That(before.Split('\n'), Is.SubsetOf(fixture.Listing().Split('\n')), "nothing that was there is touched");
    }

    [TestCase("sql/views.sql", "1 file of sql/**/*.sql is read, too")]
    [TestCase("sql/a.sql sql/b/c.sql", "2 files of sql/**/*.sql are read, too")]
    [TestCase("", null)]
    public async Task Files_of_SQL_that_are_read_are_said(string files, string? said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        foreach (var file in files.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            fixture.Write(file, string.Empty);
        }

        var answer = await fixture.DoAsync("init");
        Assert.That(answer.Error, said is null ? Does.Not.Contain("read, too") : Does.Contain(said));
    }

    [TestCase("using LinqToDB.Mapping; [Table(\"a\")] public class A { [PrimaryKey, Identity] public int Id { get; set; } } [Table(Name = \"b\")] public class B { [PrimaryKey] public int Id { get; set; } }", "2 classes with [Table]")]
    [TestCase("using Dapper.Contrib.Extensions; [Table(\"a\")] public class A { [Key] public int Id { get; set; } }", "1 class with [Table]")]
    [TestCase("using ServiceStack.DataAnnotations; public class A { [AutoIncrement] public int Id { get; set; } } public class Dto { public int Id { get; set; } } public class B { [PrimaryKey] public int Id { get; set; } [References(typeof(A))] public int AId { get; set; } }", "2 classes of OrmLite")]
    public async Task Classes_of_other_libraries_are_counted_and_read(string source, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("src/Web/Web.csproj", Project);
        fixture.Write("src/Web/Program.cs", "public class Program;");
        fixture.Write("src/Data/Data.csproj", Project);
        fixture.Write("src/Data/Models.cs", source);
        Assert.That((await fixture.DoAsync("init")).Error, Does.Contain($"the models are those of src/Data/Data.csproj ({said})"));
        await fixture.DoAsync("revision", "-m", "first", "--offline", "--no-msbuild");
        Assert.That(fixture.Read("migrations/*_first.up.sql").Split("CREATE TABLE"), Has.Length.EqualTo(said[0] - '0' + 1));
    }
}
