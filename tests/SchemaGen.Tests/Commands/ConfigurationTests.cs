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
        using var fixture = await ToolFixture.CreateAsync();
        NpgsqlConnectionStringBuilder to = new(fixture.Connection);
        fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        (fixture.Environment["PGHOST"], fixture.Environment["PGPORT"], fixture.Environment["PGUSER"], fixture.Environment["PGDATABASE"]) = (to.Host, $"{to.Port}", to.Username, to.Database);
        fixture.Environment["PGPASSWORD"] = to.Password;
        await fixture.DoAsync("current");

        fixture.Write("schemagen.json", $$"""{ "connection": "{{Elsewhere}}" }""");
        await InputTests.FailsAsync(fixture, ["current"], "elsewhere");
        fixture.Environment["SCHEMAGEN_CONNECTION"] = fixture.Url;
        await fixture.DoAsync("current");
        await InputTests.FailsAsync(fixture, ["current", "--connection", Elsewhere], "elsewhere");
        fixture.Environment["SCHEMAGEN_CONNECTION"] = Elsewhere;
        await InputTests.FailsAsync(fixture, ["current"], "elsewhere");
        await fixture.DoAsync("current", "--connection", fixture.Connection);
    }

    [Test]
    public async Task The_file_is_found_in_a_folder_above_and_may_have_comments_and_trailing_commas()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Environment["MIGRATIONS"] = "unused";
        fixture.Write("../schemagen.json", """
            // ours
            {
                "$schema": "https://example.org/schemagen.json",
                "project": "garage", /* the models */
                "migrations": "steps",
            }
            """);
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "../steps"));
        fixture.Model(Cars.Plain);
        Assert.That((await fixture.DoAsync("revision", "-m", "first")).Lines[0], Is.EqualTo("../steps/20260102030100_first.up.sql"));
        Assert.That(File.ReadAllText(Path.Combine(fixture.Folder, "../steps/20260102030100_first.up.sql")), Does.Contain("garage/Models.cs:2"));
    }

    [Test]
    public async Task User_secrets_are_read_by_the_projects_id()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        fixture.Write("Garage.csproj", "<Project><PropertyGroup><UserSecretsId>garage-1</UserSecretsId></PropertyGroup></Project>");
        fixture.Write("schemagen.json", """{ "connection": "${Database:Url}" }""");
        fixture.Write("../home/.microsoft/usersecrets/garage-1/secrets.json", $$"""{ "Database": { "Url": "{{fixture.Url}}" } }""");
        await fixture.DoAsync("current");
    }

    [Test]
    public async Task A_value_with_signs_of_a_url_in_it_is_put_in_as_it_is()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await using var server = await PasswordServer.StartAsync();
        NpgsqlConnectionStringBuilder to = new(server.Connection("right"));
        await TestServer.ExecuteAsync(server.Owner, "SET password_encryption = 'scram-sha-256'; ALTER ROLE me PASSWORD 'a/b:c@d%e#f?g'");
        (fixture.Environment["DB_HOST"], fixture.Environment["DB_PASSWORD"]) = (to.Host, "a/b:c@d%e#f?g");
        fixture.Write("schemagen.json", $$"""{ "connection": "postgresql://me:${DB_PASSWORD}@${DB_HOST}/{{to.Database}}" }""");
        await fixture.DoAsync("current");
    }

    [Test]
    public async Task Init_writes_a_configuration_that_works_and_names_what_was_given()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        fixture.Write("src/Car.cs", Cars.Plain);
        var answer = await fixture.DoAsync("init", "--migrations", "db/steps", "--project", "src");
        Assert.That((answer.Output, Directory.Exists(Path.Combine(fixture.Folder, "db/steps"))), Is.EqualTo((string.Empty, true)));
        await fixture.DoAsync("revision", "-m", "first", "--offline");
        Assert.That(fixture.Read("db/steps/*.up.sql"), Does.Contain("src/Car.cs:2"));
    }

    [Test]
    public async Task Init_can_be_told_where()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await fixture.DoAsync("init", "deep/er");
        Assert.That(Directory.EnumerateFileSystemEntries(Path.Combine(fixture.Folder, "deep/er")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "migrations", "schemagen.json" }));
    }

    [Test]
    public async Task Names_and_comments_are_made_as_the_file_says()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", """{ "naming": "preserve", "comments": "xml", "schema": "garage", "indexName": "{table}_{columns}_idx" }""");
        fixture.Model("/// <summary>What drives.</summary>\n[Table(\"Cars\")] public class Car { public int Id { get; set; } [PgIndex] public string? PaintColour { get; set; } }");
        await fixture.DoAsync("revision", "-m", "first");
        Assert.That(fixture.Read("migrations/*.schema"), Does.Contain("garage.\\\"Cars\\\"").And.Contain("PaintColour\\\"\" text").And.Contain("Cars_PaintColour_idx").And.Contain("What drives."));
    }
}
