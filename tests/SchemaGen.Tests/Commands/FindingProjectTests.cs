using System.Text.Json;
using NUnit.Framework;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Tests.Commands;

/// <summary>A folder that is no project, a project without models: never is nothing compared with nothing, and what cannot be read is said.</summary>
/// <remarks>
/// Where each message is tested:
/// <list type="bullet">
/// <item>Several projects, a solution: <see cref="A_folder_above_several_projects_names_them_with_what_is_in_them"/>, <see cref="Several_projects_of_one_folder_are_named"/>, <see cref="The_option_that_is_named_is_the_one_that_works"/>.</item>
/// <item>A schemagen.json below: <see cref="A_configuration_further_down_is_named"/>. The nullable context: <c>ProjectLoaderTests.TheNullableContextIsThatOfTheProject</c>.</item>
/// <item>A project that is not restored or does not compile: <see cref="A_project_that_is_not_restored_is_read_and_says_so_once"/>, <see cref="A_project_that_does_not_compile_is_read"/>.</item>
/// <item>No models: <see cref="A_project_without_models_says_where_models_are"/>, <see cref="A_context_without_conventions_is_told_with_its_entities"/>.</item>
/// <item>A message that comes often: <see cref="A_message_that_comes_often_is_said_once_with_a_count"/>, <see cref="The_same_words_at_many_places_are_said_once_with_a_count"/>.</item>
/// <item>Navigations, base classes, sets beside [Table], subclasses, facing collections, fluent calls on a [Table] class, follow-up errors, interfaces: <c>Models.UnreadClassTests</c>.</item>
/// </list>
/// </remarks>
[Parallelizable(ParallelScope.All)]
public sealed class FindingProjectTests
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";
    private const string Car = """[System.ComponentModel.DataAnnotations.Schema.Table("cars")] public class Car { public int Id { get; set; } }""";
    private const string Context = "using Microsoft.EntityFrameworkCore; public class ShopContext(DbContextOptions<ShopContext> o) : DbContext(o) { public DbSet<Order> Orders { get; set; } } public class Order { public int Id { get; set; } }";

    [TestCase("Shop.sln")]
    [TestCase("Shop.slnx")]
    [TestCase(null)]
    public async Task A_folder_above_several_projects_names_them_with_what_is_in_them(string? solution)
    {
        using var fixture = Solution(solution);
        foreach (var command in new[] { "revision -m x --offline", "check --offline" })
        {
            var answer = await fixture.RunAsync(command.Split(' '));
            Assert.Multiple(() =>
            {
                Assert.That(answer.Code, Is.EqualTo(2));
                Assert.That(answer.Error, Does.Contain("is no project, and there are 3 below it"));
                Assert.That(answer.Error, Does.Match(@"--project \S*src/Shop/Shop.csproj +1 class with \[Table\]\n"));
                Assert.That(answer.Error, Does.Match(@"--project \S*src/Web/Web.csproj +ShopContext\n"));
                Assert.That(answer.Error, Does.Match(@"--project \S*tests/Shop.Tests/Shop.Tests.csproj +no models\n"));
                Assert.That(fixture.Migrations(), Is.Empty);
            });
        }
    }

    [Test]
    public async Task Several_projects_of_one_folder_are_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("Shop.csproj", Project);
        fixture.Write("Shop.Tests.csproj", Project);
        fixture.Model(Car);
        foreach (var command in new[] { "revision -m x --offline", "check --offline", "init" })
        {
            await InputTests.FailsAsync(fixture, command.Split(' '), "holds 2 projects: name the one with the models", "Shop.Tests.csproj  1 class with [Table]", "Shop.csproj        1 class with [Table]");
        }

        await fixture.DoAsync("init", "--project", "Shop.csproj");
        Assert.That(fixture.Read("schemagen.json"), Does.Contain("\"project\": \"Shop.csproj\""));
    }

    [Test]
    public async Task A_project_that_is_not_restored_is_read_and_says_so_once()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("Shop.csproj", Project);
        fixture.Model("using Missing.Package; using System.ComponentModel.DataAnnotations.Schema; " + string.Concat(Enumerable.Range(0, 12).Select(i => $"""[Table("t{i}"), Audited] public class T{i} : INotification {"{ public int Id { get; set; } public int Run(Mediator m) => m.Send(this); }"} """)));
        var answer = await fixture.DoAsync("revision", "-m", "x", "--offline");
        Assert.That(answer.Error.Split("Shop.csproj is not restored"), Has.Length.EqualTo(2), answer.Error);
        Assert.That(answer.Error.Split("SG1092"), Has.Length.EqualTo(2), answer.Error);
        Assert.That(answer.Error, Does.Contain("INotification").And.Contain("12 places"));
        Assert.That(fixture.Read("migrations/*_x.up.sql").Split("CREATE TABLE"), Has.Length.EqualTo(13));
    }

    [Test]
    public async Task A_context_without_its_packages_is_found_and_read()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("Shop.csproj", Project.Replace("</Project>", """
            <ItemGroup><PackageReference Include="Npgsql.EntityFrameworkCore.PostgreSQL" Version="10.0.0" /><PackageReference Include="NodaTime" Version="3.2.0" /></ItemGroup>
            </Project>
            """, StringComparison.Ordinal));
        fixture.Model("""
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            public class Order { public int Id { get; set; } public string Number { get; set; } public NodaTime.Instant At { get; set; } }
            public class OrderMap : IEntityTypeConfiguration<Order>
            {
                public void Configure(EntityTypeBuilder<Order> order) => order.ToTable(schema: "sales", name: "orders").Property(o => o.Number).HasMaxLength(20);
            }
            public class ShopContext(DbContextOptions<ShopContext> options) : global::Microsoft.EntityFrameworkCore.DbContext(options)
            {
                public DbSet<Order> Orders => Set<Order>();
                protected override void OnModelCreating(ModelBuilder b) => b.ApplyConfigurationsFromAssembly(typeof(ShopContext).Assembly);
            }
            """);
        System.IO.File.Delete(Path.Combine(fixture.Folder, "schemagen.json"));
        await fixture.DoAsync("init");
        Assert.That(fixture.Read("schemagen.json"), Does.Contain("\"efcore\""));
        var answer = await fixture.DoAsync("revision", "-m", "x", "--offline");
        const string Note = "types and attributes of Npgsql.EntityFrameworkCore.PostgreSQL, NodaTime are known by their names only";
        Assert.That(answer.Error.Split(Note), Has.Length.EqualTo(2), answer.Error);
        Assert.That(fixture.Read("migrations/*_x.up.sql"), Does.Contain("CREATE TABLE sales.orders")
            .And.Contain("\"Number\" character varying(20)").And.Contain("timestamp with time zone"));
    }

    [TestCase("Shop.csproj", """<Project><ItemGroup><RuntimeHostConfigurationOption Include="Npgsql.EnableLegacyTimestampBehavior" Value="true" /></ItemGroup></Project>""", 21)]
    [TestCase("Directory.Build.props", "<Project><ItemGroup><RuntimeHostConfigurationOption Value='true' Include='Npgsql.EnableLegacyTimestampBehavior' />", 21)]
    [TestCase("runtimeconfig.template.json", """{ "configProperties": { "Npgsql.EnableLegacyTimestampBehavior": true } }""", 25)]
    [TestCase("runtimeconfig.template.json", """{ "configProperties": { "Npgsql.EnableLegacyTimestampBehavior": false } }""", null)]
    public void A_switch_for_older_timestamps_that_no_source_says_is_found(string file, string text, int? column)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write(file, text);
        var source = fixture.Write("Program.cs", string.Empty);
        ProjectInputs inputs = new("Shop", fixture.Folder, [source], []);
        var expected = column is null ? null : new SourceSpan(Path.Combine(fixture.Folder, file), 1, column.Value);
        Assert.That(RuntimeSwitches.Find(inputs)?.Source, Is.EqualTo(expected));
        fixture.Write("Program.cs", """AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);""");
        Assert.That(RuntimeSwitches.Find(inputs), Is.Null);
    }

    [Test]
    public async Task A_switch_for_older_timestamps_that_no_source_says_is_told()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("runtimeconfig.template.json", """{ "configProperties": { "Npgsql.EnableLegacyTimestampBehavior": true } }""");
        fixture.Write("schemagen.json", """{ "conventions": "efcore" }""");
        fixture.Model("""
            using Microsoft.EntityFrameworkCore;
            public class Visit { public int Id { get; set; } public DateTime At { get; set; } }
            public class Store : DbContext { public DbSet<Visit> Visits => Set<Visit>(); }
            """);
        await InputTests.FailsAsync(
            fixture,
            ["revision", "-m", "x", "--offline"],
            "runtimeconfig.template.json(1,25): error SG1080: Npgsql.EnableLegacyTimestampBehavior is turned on here",
            "write AppContext.SetSwitch(\"Npgsql.EnableLegacyTimestampBehavior\", true) where the program starts");
    }

    [Test]
    public async Task A_project_that_does_not_compile_is_read()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("Shop.csproj", Project);
        fixture.Model(Car + """ public class Broken { public int Run() { return Missing.Thing(); } public string X() => 3; } [System.ComponentModel.DataAnnotations.Schema.Table("wheels")] public class Wheel { public int Id { get; set; } public Nothing Kind { get; set; } public Nothing Other { get; set; } }""");
        var answer = await fixture.RunAsync("revision", "-m", "x", "--offline");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error.Split('\n').Where(l => l.Contains("error SG", StringComparison.Ordinal)).ToList(), Has.Count.EqualTo(1).And.All.Contain("Nothing").And.All.Contain("2 places"), answer.Error);

        fixture.Edit("Models.cs", "public string X() => 3;", "public string X( => 3;");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x", "--offline"], "error SG1000: CS1026");
        fixture.Edit("Models.cs", "public string X( => 3;", "public string X() => 3;");

        fixture.Edit("Models.cs", "public Nothing Kind { get; set; } public Nothing Other { get; set; }", "public string Kind { get; set; }");
        await fixture.DoAsync("revision", "-m", "x", "--offline");
        Assert.That(fixture.Read("migrations/*_x.up.sql"), Does.Contain("CREATE TABLE public.cars").And.Contain("CREATE TABLE public.wheels"));
    }

    [Test]
    public async Task The_option_that_is_named_is_the_one_that_works()
    {
        using var fixture = Solution(null);
        await fixture.DoAsync("revision", "-m", "x", "--offline", "--project", "src/Shop/Shop.csproj");
        Assert.That(fixture.Read("migrations/*_x.up.sql"), Does.Contain("CREATE TABLE public.cars"));
    }

    [Test]
    public async Task A_configuration_further_down_is_named()
    {
        using var fixture = Solution(null);
        fixture.Write("src/Shop/schemagen.json", "{}");
        var answer = await fixture.RunAsync("check", "--offline");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("run the command in src/Shop, or give --config src/Shop/schemagen.json"));
    }

    [Test]
    public async Task A_project_without_models_says_where_models_are()
    {
        using var fixture = Solution("Shop.sln");
        foreach (var command in new[] { "revision -m x --offline", "check --offline" })
        {
            var answer = await fixture.RunAsync([.. command.Split(' '), "--project", "tests/Shop.Tests/Shop.Tests.csproj"]);
            Assert.Multiple(() =>
            {
                Assert.That(answer.Code, Is.EqualTo(2));
                Assert.That(answer.Error, Does.Contain("nothing is read in tests/Shop.Tests/Shop.Tests.csproj: no class has [Table] or derives from DbContext"));
                Assert.That(answer.Error, Does.Contain("--project src/Shop/Shop.csproj  1 class with [Table]").And.Contain("--project src/Web/Web.csproj  ShopContext"));
            });
        }
    }

    [Test]
    public async Task A_folder_of_SQL_alone_needs_no_class()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", "{}");
        fixture.Write("sql/one.sql", "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        Assert.That((await fixture.RunAsync("diff")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("doctor")).Output, Does.Contain("no class is read").And.Contain("0 tables of classes, 1 statement of sql/**/*.sql"));
        fixture.Write("sql/one.sql", "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 2 $$;");
        Assert.That((await fixture.RunAsync("check")).Code, Is.EqualTo(1));
    }

    [TestCase("{}", "-- nothing")]
    [TestCase(null, "CREATE SCHEMA garage;")]
    [TestCase("{ \"project\": \"sql\" }", "CREATE SCHEMA garage;")]
    public async Task A_folder_without_source_that_is_not_meant_to_be_one_is_refused(string? settings, string sql)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("sql/all.sql", sql);
        if (settings is not null)
        {
            fixture.Write("schemagen.json", settings);
        }

        foreach (var command in new[] { "revision -m x --offline", "check --offline" })
        {
            await InputTests.FailsAsync(fixture, command.Split(' '), "holds no .csproj and no .cs file");
        }
    }

    [Test]
    public async Task A_context_without_conventions_is_told_with_its_entities()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Context);
        var answer = await fixture.RunAsync("revision", "-m", "x", "--offline");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("'ShopContext' has 1 entity").And.Contain("\"conventions\": \"efcore\"").And.Contain("schemagen init"));
    }

    [Test]
    public async Task Init_finds_the_only_project_with_models_and_what_they_are()
    {
        using var fixture = Solution("Shop.sln");
        File.Delete(Path.Combine(fixture.Folder, "src/Shop/Car.cs"));
        var answer = await fixture.DoAsync("init");
        Assert.That(answer.Output + answer.Error, Does.Contain("the models are those of src/Web/Web.csproj (ShopContext)"));
        Assert.That(fixture.Read("schemagen.json"), Does.Contain("\"project\": \"src/Web/Web.csproj\"").And.Contain("  \"conventions\": \"efcore\""));
        await fixture.DoAsync("revision", "-m", "x", "--offline");
        Assert.That(fixture.Read("migrations/*_x.up.sql"), Does.Contain("CREATE TABLE public.\"Orders\""));
    }

    [Test]
    public async Task Init_names_the_contexts_of_a_project()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("Shop.csproj", Project);
        fixture.Write("Shop.cs", Context.Replace(": DbContext(o)", ": BaseContext(o), IShopDbContext", StringComparison.Ordinal) + " public abstract class BaseContext(DbContextOptions o) : DbContext(o); public interface IShopDbContext; public class Fake : IShopDbContext;");
        Assert.That((await fixture.DoAsync("init")).Error, Does.Contain("its DbContext is read"));

        File.Delete(Path.Combine(fixture.Folder, "schemagen.json"));
        fixture.Write("Users.cs", "public class UsersContext : IdentityDbContext<User> { }");
        var answer = await fixture.RunAsync("init");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("several contexts, and one configuration reads one of them: ShopContext, UsersContext\n").And.Contain("'schemagen init db/UsersContext --context UsersContext'"));
        Assert.That((await fixture.RunAsync("init", "--context", "Shops")).Error, Does.Contain("there is no context Shops: there is ShopContext, UsersContext"));
        Assert.That(File.Exists(Path.Combine(fixture.Folder, "schemagen.json")), Is.False);

        await fixture.DoAsync("init", "--context", "ShopContext");
        Assert.That(fixture.Read("schemagen.json"), Does.Contain("\"context\": \"ShopContext\""));
        await fixture.DoAsync("revision", "-m", "x", "--offline", "--no-msbuild");
    }

    [TestCase("""{ "ConnectionStrings": { "Shop": "Host=db;Database=shop" } }""", "name=Shop")]
    [TestCase("""{ "ConnectionStrings": { "Jobs": "Host=db;Database=jobs", "Default": "Host=db;Database=shop", "Cache": "redis:6379" } }""", "name=Default")]
    [TestCase("""{ "ConnectionStrings": { "Shop": "Server=(localdb);Initial Catalog=shop" } }""", "postgresql://${DB_USER}")]
    [TestCase("""{ "ConnectionStrings": { "A": "Host=db;Database=a", "B": "Host=db;Database=b" } }""", "postgresql://${DB_USER}")]
    [TestCase("""{ "Logging": {} }""", "postgresql://${DB_USER}")]
    public async Task Init_names_the_connection_string_of_the_program(string settings, string expected)
    {
        using var fixture = Solution(null);
        File.Delete(Path.Combine(fixture.Folder, "src/Shop/Car.cs"));
        fixture.Write("src/Web/appsettings.json", settings);
        var answer = await fixture.DoAsync("init");
        Assert.That(fixture.Read("schemagen.json"), Does.Contain($"\"connection\": \"{expected}"));
        Assert.That(answer.Error, Does.Contain(expected.StartsWith("name=", StringComparison.Ordinal) ? $"the connection string '{expected[5..]}' of the environment" : "DB_USER, DB_PASSWORD"));
    }

    [Test]
    public async Task A_connection_string_is_found_by_its_name()
    {
        using var fixture = await ToolFixture.CreateAsync();
        _ = fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        fixture.Model(Car);
        fixture.Write("schemagen.json", """{ "connection": "name=Default" }""");
        Assert.That((await fixture.RunAsync("current")).Error, Does.Contain("no connection string is called 'Default'").And.Contain("ConnectionStrings__Default"));
        fixture.Write("Web/appsettings.json", $$"""{ "ConnectionStrings": { "Default": "{{JsonEncodedText.Encode(fixture.Connection)}}" } }""");
        await fixture.DoAsync("current");
        fixture.Write("Api/appsettings.json", """{ "ConnectionStrings": { "Default": "Host=other" } }""");
        Assert.That((await fixture.RunAsync("current")).Error, Does.Contain("the connection string 'Default' is another one in"));
        fixture.Environment["ConnectionStrings__Default"] = fixture.Connection;
        await fixture.DoAsync("current");
    }

    [Test]
    public async Task Init_does_not_choose_among_several()
    {
        using var fixture = Solution("Shop.sln");
        var answer = await fixture.RunAsync("init");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("--project src/Shop/Shop.csproj").And.Contain("--project src/Web/Web.csproj"));
        Assert.That(File.Exists(Path.Combine(fixture.Folder, "schemagen.json")), Is.False);
    }

    [Test]
    public async Task A_message_that_comes_often_is_said_once_with_a_count()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model("public struct Money { } " + string.Concat(Enumerable.Range(0, 30).Select(i => $"""[Table("t{i}")] public class T{i} : MissingBase {"{ public int Id { get; set; } }"} """)));
        var answer = await fixture.RunAsync("revision", "-m", "x", "--offline");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error.Split('\n').Count(l => l.Contains("SG1002", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain("(30 places; the first is this one)"));
    }

    [Test]
    public async Task The_same_words_at_many_places_are_said_once_with_a_count()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(string.Concat(Enumerable.Range(0, 30).Select(i => $"""[Table("t{i}"), PgIndex("Nothing; DROP")] public class T{i} {"{ public int Id { get; set; } }"} """)));
        var answer = await fixture.RunAsync("revision", "-m", "x", "--offline");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error.Split('\n').Count(l => l.Contains("Nothing; DROP", StringComparison.Ordinal)), Is.EqualTo(1), answer.Error);
        Assert.That(answer.Error, Does.Contain("(and at 29 other places)"));
    }

    private static ToolFixture Solution(string? solution)
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("src/Shop/Shop.csproj", Project);
        fixture.Write("src/Shop/Car.cs", Car);
        fixture.Write("src/Web/Web.csproj", Project);
        fixture.Write("src/Web/Context.cs", Context);
        fixture.Write("tests/Shop.Tests/Shop.Tests.csproj", Project);
        fixture.Write("tests/Shop.Tests/CarTests.cs", "public class CarTests;");
        if (solution is not null)
        {
            fixture.Write(solution, string.Empty);
        }

        return fixture;
    }
}
