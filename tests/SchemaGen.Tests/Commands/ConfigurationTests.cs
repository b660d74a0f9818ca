using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class ConfigurationTests
{
    private const string Elsewhere = "postgresql://me:hush@127.0.0.1:1/elsewhere";

    [Test]
    public async Task The_option_wins_over_the_variable_and_that_over_the_file_and_that_over_libpqs()
    {
        using var bench = await Workbench.CreateAsync();
        NpgsqlConnectionStringBuilder to = new(bench.Connection);
        bench.Environment.Remove("SCHEMAGEN_CONNECTION");
        (bench.Environment["PGHOST"], bench.Environment["PGPORT"], bench.Environment["PGUSER"], bench.Environment["PGDATABASE"]) = (to.Host, $"{to.Port}", to.Username, to.Database);
        bench.Environment["PGPASSWORD"] = to.Password;
        await bench.DoAsync("current");

        bench.Write("schemagen.json", $$"""{ "connection": "{{Elsewhere}}" }""");
        await InputTests.FailsAsync(bench, ["current"], "elsewhere");
        bench.Environment["SCHEMAGEN_CONNECTION"] = bench.Url;
        await bench.DoAsync("current");
        await InputTests.FailsAsync(bench, ["current", "--connection", Elsewhere], "elsewhere");
        bench.Environment["SCHEMAGEN_CONNECTION"] = Elsewhere;
        await InputTests.FailsAsync(bench, ["current"], "elsewhere");
        await bench.DoAsync("current", "--connection", bench.Connection);
    }

    [Test]
    public async Task The_file_is_found_in_a_folder_above_and_may_have_comments_and_trailing_commas()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Environment["MIGRATIONS"] = "unused";
        bench.Write("../schemagen.json", """
            // ours
            {
                "$schema": "https://example.org/schemagen.json",
                "project": "garage", /* the models */
                "migrations": "steps",
            }
            """);
        Directory.CreateDirectory(Path.Combine(bench.Folder, "../steps"));
        bench.Model(Cars.Plain);
        Assert.That((await bench.DoAsync("revision", "-m", "first")).Lines[0], Is.EqualTo("../steps/20260102030100_first.up.sql"));
        Assert.That(File.ReadAllText(Path.Combine(bench.Folder, "../steps/20260102030100_first.up.sql")), Does.Contain("garage/Models.cs:2"));
    }

    [Test]
    public async Task User_secrets_are_read_by_the_projects_id()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Environment.Remove("SCHEMAGEN_CONNECTION");
        bench.Write("Garage.csproj", "<Project><PropertyGroup><UserSecretsId>garage-1</UserSecretsId></PropertyGroup></Project>");
        bench.Write("schemagen.json", """{ "connection": "${Database:Url}" }""");
        bench.Write("../home/.microsoft/usersecrets/garage-1/secrets.json", $$"""{ "Database": { "Url": "{{bench.Url}}" } }""");
        await bench.DoAsync("current");
    }

    [Test]
    public async Task A_value_with_signs_of_a_url_in_it_is_put_in_as_it_is()
    {
        using var bench = Workbench.WithoutDatabase();
        await using var server = await PasswordServer.StartAsync();
        NpgsqlConnectionStringBuilder to = new(server.Connection("right"));
        await TestServer.ExecuteAsync(server.Owner, "SET password_encryption = 'scram-sha-256'; ALTER ROLE me PASSWORD 'a/b:c@d%e#f?g'");
        (bench.Environment["DB_HOST"], bench.Environment["DB_PASSWORD"]) = (to.Host, "a/b:c@d%e#f?g");
        bench.Write("schemagen.json", $$"""{ "connection": "postgresql://me:${DB_PASSWORD}@${DB_HOST}/{{to.Database}}" }""");
        await bench.DoAsync("current");
    }

    [Test]
    public async Task Init_writes_a_configuration_that_works_and_names_what_was_given()
    {
        using var bench = Workbench.WithoutDatabase();
        Directory.Delete(Path.Combine(bench.Folder, "migrations"));
        bench.Write("src/Car.cs", Cars.Plain);
        var answer = await bench.DoAsync("init", "--migrations", "db/steps", "--project", "src");
        Assert.That((answer.Output, Directory.Exists(Path.Combine(bench.Folder, "db/steps"))), Is.EqualTo((string.Empty, true)));
        await bench.DoAsync("revision", "-m", "first", "--offline");
        Assert.That(bench.Read("db/steps/*.up.sql"), Does.Contain("src/Car.cs:2"));
    }

    [Test]
    public async Task Init_can_be_told_where()
    {
        using var bench = Workbench.WithoutDatabase();
        await bench.DoAsync("init", "deep/er");
        Assert.That(Directory.EnumerateFileSystemEntries(Path.Combine(bench.Folder, "deep/er")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "migrations", "schemagen.json" }));
    }

    [Test]
    public async Task Names_and_comments_are_made_as_the_file_says()
    {
        using var bench = Workbench.WithoutDatabase();
        bench.Write("schemagen.json", """{ "naming": "preserve", "comments": "xml", "schema": "garage", "indexName": "{table}_{columns}_idx" }""");
        bench.Model("/// <summary>What drives.</summary>\n[Table(\"Cars\")] public class Car { public int Id { get; set; } [PgIndex] public string? PaintColour { get; set; } }");
        await bench.DoAsync("revision", "-m", "first");
        Assert.That(bench.Read("migrations/*.schema"), Does.Contain("garage.\\\"Cars\\\"").And.Contain("PaintColour\\\"\" text").And.Contain("Cars_PaintColour_idx").And.Contain("What drives."));
    }
}
