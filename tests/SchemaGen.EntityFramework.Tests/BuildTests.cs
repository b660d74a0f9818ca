using System.Reflection;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using SchemaGen.Tests.Cases;
using SchemaGen.Tests.Commands;
using SchemaGen.Tests.Packages;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>The projects are built by "dotnet build" with the package, all by one command because most of its time is its start.</summary>
[TestFixture]
internal sealed class BuildTests
{
    // What the project says that no package of the tests has; only what the compiler needs to know of linq2db and Dapper.Contrib.
    private const string OfLedger = """
        namespace LinqToDB
        {
            public class DataOptions;
            public interface ITable<T>;
            public enum DataType { Text, Date, Decimal, DateTimeOffset }
            public static class DataExtensions { public static ITable<T> GetTable<T>(this Data.DataConnection connection) => null!; }
        }
        namespace LinqToDB.Data { public class DataConnection(DataOptions options) { public DataOptions Options => options; public System.Data.IDbConnection Connection => null!; } }
        namespace LinqToDB.Mapping
        {
            public class TableAttribute(string name) : Attribute { public TableAttribute() : this("") { } public string Name { get; set; } = name; }
            public class ColumnAttribute(string name) : Attribute
            {
                public ColumnAttribute() : this("") { }
                public string Name { get; set; } = name;
                public string? DbType { get; set; }
                public DataType DataType { get; set; }
                public int Length { get; set; }
                public int Precision { get; set; }
                public int Scale { get; set; }
                public bool CanBeNull { get; set; }
                public bool IsPrimaryKey { get; set; }
                public bool IsIdentity { get; set; }
            }
            public class PrimaryKeyAttribute(int order) : Attribute { public PrimaryKeyAttribute() : this(0) { } public int Order => order; }
            public class IdentityAttribute : Attribute;
            public class NotNullAttribute : Attribute;
            public class NullableAttribute : Attribute;
            public class AssociationAttribute : Attribute { public string? ThisKey { get; set; } public string? OtherKey { get; set; } public bool CanBeNull { get; set; } }
        }
        namespace Dapper.Contrib.Extensions
        {
            public class TableAttribute(string name) : Attribute { public string Name => name; }
            public class KeyAttribute : Attribute;
            public class ExplicitKeyAttribute : Attribute;
            public static class SqlMapperExtensions { public static Task<int> InsertAsync<T>(this System.Data.IDbConnection connection, T row) => Task.FromResult(0); }
        }
        """;

    private static readonly SampleContext[] Samples = [.. SampleContext.All, new("Ledger", "Ledger.csproj", "Store", "Rate")];

    // Beside the entity of each sample, which its context configures in most: some that only a DbSet names, and some that only a class of configuration does.
    private static readonly (string Sample, string Entity)[] Others = [("CleanArchitecture", "Reminder"), ("CleanArchitecture", "AuditEntry"), ("Booking", "Flight"), ("SaasIdentity", "Label"), ("Workflow", "Bookmark")];

    [Test]
    public async Task Projects_build_after_init_and_revision_and_fail_at_each_property_that_has_no_migration()
    {
        using var fixture = await ToolFixture.CreateAsync();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        foreach (var name in Samples.Select(s => s.Name).Distinct())
        {
            new SampleProject(name).CopyTo(fixture, name);
        }

        foreach (var folder in Samples.Select(FolderOf))
        {
            await fixture.DoAsync("init", folder);
            await fixture.DoAsync("revision", "-m", "first", "--config", $"{folder}/schemagen.json");
        }

        await WriteBuildAsync(fixture);
        await DotnetAsync(fixture, "restore", "All.slnx", "--nologo", "-v", "quiet");
        var first = await BuildAsync(fixture);
        Assert.That((first.Code, OfSchemaGen(first)), Is.EqualTo((0, Array.Empty<string>())), first.Output);

        var expected = Samples.Select(s => (FolderOf(s), s.Entity)).Concat(Others).Select(e => SampleProject.AddProperty(Path.Combine(fixture.Folder, e.Item1), e.Entity))
            .Select(p => $"{Path.GetRelativePath(fixture.Folder, p.File)}({p.Line}) error SG2001").Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.That(OfSchemaGen(await BuildAsync(fixture)), Is.EqualTo(expected));
    }

    // Each of several contexts has its configuration beside its project.
    private static string FolderOf(SampleContext sample) => sample.IsOneOfSeveral ? Path.GetDirectoryName(Path.Combine(sample.Name, sample.Project))! : sample.Name;

    private static string[] OfSchemaGen(BuildResult result) => [.. result.Findings.Where(f => f.Contains(" SG", StringComparison.Ordinal))];

    // What a repository has above its projects: one framework, one version of each package, our package for all.
    private static async Task WriteBuildAsync(ToolFixture fixture)
    {
        var feed = await LocalFeed.PackAnalyzerAsync(Path.Combine(fixture.Folder, "feed"));
        fixture.Write("nuget.config", $"""<configuration><packageSources><add key="local" value="{feed.Folder}" /></packageSources></configuration>""");
        fixture.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="SchemaGen" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        versions.Root!.Elements("ItemGroup").First().Add(Version("SchemaGen", feed.Version), Version("Microsoft.EntityFrameworkCore", VersionOf(typeof(DbContext))));
        fixture.Write("Directory.Packages.props", versions.ToString());
        fixture.Write("Ledger/Packages.cs", OfLedger);
        fixture.Write("Ledger/Directory.Build.targets", """<Project><ItemGroup><PackageReference Remove="linq2db;Dapper.Contrib" /></ItemGroup></Project>""");
        var projects = Directory.EnumerateFiles(fixture.Folder, "*.csproj", SearchOption.AllDirectories).Select(p => new XElement("Project", new XAttribute("Path", Path.GetRelativePath(fixture.Folder, p))));
        fixture.Write("All.slnx", new XElement("Solution", projects).ToString());
    }

    private static XElement Version(string package, string version) => new("PackageVersion", new XAttribute("Include", package), new XAttribute("Version", version));

    private static string VersionOf(Type type) => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static async Task<BuildResult> BuildAsync(ToolFixture fixture)
    {
        var answer = await DotnetAsync(fixture, "build", "All.slnx", "--no-restore", "--nologo", "-v", "minimal");
        return new(answer.Code, answer.Output.Replace(fixture.Folder + "/", string.Empty, StringComparison.Ordinal));
    }

    // The packages of the tests are there already; ours goes into a cache that goes with the folder.
    private static Task<ToolResult> DotnetAsync(ToolFixture fixture, params string[] arguments)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Dotnet.RunAsync(fixture.Folder, new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(fixture.Folder, "packages"), ["RestoreFallbackFolders"] = packages }, arguments);
    }
}
