using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Whatever is put in that cannot be used: one message, exit code 2, nothing left behind.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class InputTests
{
    private static readonly string[] Revision = ["revision", "-m", "next"];
    private static readonly string[] Upgrade = ["upgrade", "head"];

    [Test]
    public async Task A_database_that_is_not_there_is_named()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await FailsAsync(fixture, [.. Upgrade, "--connection", new NpgsqlConnectionStringBuilder(fixture.Connection) { Database = "nowhere" }.ConnectionString], "database \"nowhere\" does not exist");
    }

    [TestCase("revision -m x")]
    [TestCase("upgrade")]
    [TestCase("current")]
    [TestCase("check")]
    [TestCase("diff")]
    [TestCase("stamp head")]
    [TestCase("ensure-version")]
    public async Task A_server_that_refuses_is_named_without_the_password(string command)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await FailsAsync(fixture, [.. command.Split(' '), "--connection", "postgresql://me:hush@127.0.0.1:1/db"], "127.0.0.1", "refused", "db");
    }

    [Test]
    public async Task A_host_without_an_address_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await FailsAsync(fixture, [.. Upgrade, "--connection", "postgresql://me:hush@nowhere.invalid/db"], "nowhere.invalid");
    }

    [TestCase("upgrade")]
    [TestCase("revision -m x")]
    public async Task A_wrong_password_is_said_and_not_repeated(string command)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await using var server = await PasswordServer.StartAsync();
        await FailsAsync(fixture, [.. command.Split(' '), "--connection", server.Connection("hush")], "password authentication failed", "me");
    }

    [TestCase("postgresql://me:hush@host:port/db", "port")]
    [TestCase("postgresql://me:hu/sh@host/db", "percent-encode")]
    [TestCase("mysql://me:hush@host/db", "postgresql://")]
    [TestCase("Host=h;hush=1", "keyword")]
    [TestCase("hush", "neither")]
    public async Task A_connection_that_cannot_be_read_is_explained_and_not_repeated(string connection, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await FailsAsync(fixture, [.. Upgrade, "--connection", connection], said);
    }

    [Test]
    public async Task No_connection_at_all_names_the_ways_to_give_one()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await FailsAsync(fixture, Upgrade, "--connection", "SCHEMAGEN_CONNECTION", "PGHOST", "schemagen.json");
    }

    [Test]
    public async Task A_variable_that_is_not_set_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", """{ "connection": "postgresql://${NOT_SET}:${NOR_THIS}@localhost/db" }""");
        await FailsAsync(fixture, Upgrade, "NOT_SET", "NOR_THIS", "--connection");
    }

    [TestCase("{ \"connection\": \"x\"\n \"project\": \".\" }", "schemagen.json:2", "JSON")]
    [TestCase("{\n \"conection\": \"x\" }", "schemagen.json:2", "'conection'", "connection")]
    [TestCase("{\n\n \"naming\": \"camel\" }", "schemagen.json:3", "snake_case, preserve")]
    [TestCase("{ \"project\": 7 }", "schemagen.json:1", "string")]
    [TestCase("[]", "schemagen.json:1", "object")]
    [TestCase("", "schemagen.json:1", "JSON")]
    public async Task A_configuration_that_is_wrong_is_shown_by_its_line(string json, params string[] said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", json);
        await FailsAsync(fixture, Revision, said);
    }

    [Test]
    public async Task A_configuration_that_is_not_there_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await FailsAsync(fixture, [.. Revision, "--config", "other.json"], "other.json");
    }

    [TestCase("[Table(\"cars\")] public class Car {\n public int Id { get; set }\n", "Models.cs(2,")]
    [TestCase("[Table(\"cars\")]\npublic class Car { public int Id { get; set; }\n public Engine Engine { get; set; } }", "Models.cs(3,", "Engine")]
    [TestCase("[Table(\"cars\")]\npublic class Car { public int Id { get; set; }\n public Action Run { get; set; } }", "Models.cs(3,", "Run")]
    [TestCase("[Table(\"cars\")] public class Car { public int Id { get; set; } }\n[Table(\"cars\")] public class Other { public int Id { get; set; } }", "Models.cs(2,", "cars")]
    [TestCase("[Table(\"cars\")] public class Car { public int Id { get; set; }\n public int Ab1234567890123456789012345678901234567890123456789012345678901234567890 { get; set; } }", "Models.cs(2,", "63")]
    public async Task A_model_that_cannot_be_mapped_is_shown_by_its_line(string model, params string[] said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(model);
        await FailsAsync(fixture, Revision, said);
        await FailsAsync(fixture, ["check"], said);
    }

    [Test]
    public async Task All_that_is_wrong_in_the_models_is_said_at_once()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model("[Table(\"cars\")] public class Car {\n public int Id { get; set; }\n public Action A { get; set; }\n public Action B { get; set; } }");
        await FailsAsync(fixture, Revision, "Models.cs(3,", "Models.cs(4,");
    }

    [Test]
    public async Task An_expression_that_the_server_refuses_is_shown_with_its_line_and_the_servers_words()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"cars\")] public class Car {\n public int Id { get; set; }\n [Check(\"yeer > 1900\")] public int Year { get; set; } }");
        await FailsAsync(fixture, Revision, "error: Models.cs:3: PostgreSQL refuses", "column \"yeer\" does not exist");
    }

    [Test]
    public async Task A_renamed_from_that_names_nothing_is_shown_by_its_line()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await MakeFirstAsync(fixture);
        fixture.Model(Cars.With("\n[RenamedFrom(\"paint\")] public string? Coat { get; set; }"));
        await FailsAsync(fixture, Revision, "Models.cs(", "): error SG1061: ", "paint");
        await FailsAsync(fixture, ["check"], "Models.cs(", "): error SG1061: ", "paint");
    }

    [TestCase("cars.paint=cars.coat", "cars.paint")]
    [TestCase("cars.colour=cars.coat", "cars.coat")]
    [TestCase("colour", "OLD=NEW")]
    public async Task A_rename_of_nothing_is_refused(string rename, string said)
    {
        using var fixture = await ToolFixture.CreateAsync();
        await MakeFirstAsync(fixture);
        fixture.Model(Cars.Plain.Replace("Colour", "Tint", StringComparison.Ordinal));
        await FailsAsync(fixture, [.. Revision, "--rename", rename], said);
    }

    [TestCase("-m", "")]
    [TestCase("-m", "two\nlines")]
    [TestCase("-m", "x", "--rev-id", "head")]
    [TestCase("-m", "x", "--rev-id", "a b")]
    [TestCase("-m", "x", "--rev-id", "../../x")]
    [TestCase("-m", "x", "--label", "a/b")]
    public async Task A_revision_that_cannot_be_named_is_refused(params string[] options)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await FailsAsync(fixture, ["revision", .. options], options[^2] == "-m" ? "--message" : options[^2]);
    }

    [Test]
    public async Task A_revision_without_a_message_is_refused()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await FailsAsync(fixture, ["revision"], "--message");
        fixture.Environment["SCHEMAGEN_MESSAGE_BASE64"] = "not base64";
        await FailsAsync(fixture, ["revision"], "SCHEMAGEN_MESSAGE_BASE64");
    }

    [TestCase("upgrade nowhere", "nowhere")]
    [TestCase("upgrade +7", "7")]
    [TestCase("downgrade nowhere", "nowhere")]
    [TestCase("downgrade -7", "7")]
    [TestCase("stamp nowhere", "nowhere")]
    [TestCase("show nowhere", "nowhere")]
    [TestCase("record nowhere", "nowhere")]
    [TestCase("edit nowhere", "nowhere")]
    [TestCase("revision -m x --head nowhere", "nowhere")]
    [TestCase("revision -m x --depends-on nowhere", "nowhere")]
    [TestCase("diff --from migrations@nowhere --to empty", "nowhere")]
    [TestCase("diff --from nowhere --to empty", "'nowhere' is no source")]
    [TestCase("diff --from nowhere.sql --to empty", "nowhere.sql")]
    [TestCase("upgrade nowhere --sql", "nowhere")]
    [TestCase("downgrade base --sql", "FROM:TARGET")]
    [TestCase("upgrade --project nowhere --migrations nowhere", "nowhere")]
    [TestCase("revision -m x --project nowhere", "nowhere")]
    [TestCase("templates nonsense", "nonsense")]
    [TestCase("templates list nowhere", "nowhere")]
    [TestCase("templates export", "schemagen.json")]
    public async Task What_names_nothing_is_named(string command, string said)
    {
        using var fixture = await ToolFixture.CreateAsync();
        await MakeFirstAsync(fixture);
        fixture.Environment["EDITOR"] = "true";
        await FailsAsync(fixture, command.Split(' '), said);
    }

    [TestCase("downgrade", "TARGET")]
    [TestCase("stamp", "TARGET")]
    [TestCase("upgarde", "upgarde")]
    [TestCase("upgrade --frobnicate", "frobnicate")]
    [TestCase("check --format xml", "format")]
    [TestCase("", "revision")]
    public async Task What_is_typed_wrong_shows_the_help_on_standard_error(string command, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var answer = await fixture.RunAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(2));
            Assert.That(answer.Output, Is.Empty);
            Assert.That(answer.Error, Does.Contain(said).And.Not.Contain("   at "));
        });
    }

    [Test]
    public async Task Two_projects_in_a_folder_are_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("A.csproj", "<Project/>");
        fixture.Write("B.csproj", "<Project/>");
        await FailsAsync(fixture, Revision, "holds 2 projects", "garage/A.csproj");
    }

    [Test]
    public async Task A_folder_without_any_source_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await FailsAsync(fixture, Revision, "no .csproj", "--project");
    }

    [Test]
    public async Task A_project_that_is_no_xml_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("A.csproj", "<Project");
        await FailsAsync(fixture, Revision, "A.csproj");
    }

    [Test]
    public async Task A_template_that_is_broken_is_shown_by_its_line()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "templates": "templates" }""");
        fixture.Write("templates/postgres/table/create.sql", "CREATE TABLE\n{{ if }\n");
        fixture.Model(Cars.Plain);
        await FailsAsync(fixture, Revision, "templates/postgres/table/create.sql", "2");
    }

    [Test]
    public async Task A_folder_of_migrations_that_is_a_file_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        fixture.Write("migrations", "");
        await FailsAsync(fixture, Revision, "migrations");
        await FailsAsync(fixture, ["init"], "migrations");
    }

    [Test]
    public async Task A_folder_of_migrations_that_cannot_be_written_is_named()
    {
        // The kernel's own files cannot be written even by root.
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await FailsAsync(fixture, [.. Revision, "--migrations", "/proc/self/fd"], "/proc/self/fd");
    }

    [Test]
    public async Task Init_does_not_overwrite()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", "{}");
        await FailsAsync(fixture, ["init"], "schemagen.json", "already");
    }

    /// <summary>Runs a command that has to fail with these words, on standard error alone, without a trace, a password, or anything left behind.</summary>
    internal static async Task FailsAsync(ToolFixture fixture, string[] command, params string[] said)
    {
        var files = fixture.Listing();
        var database = fixture.Connection.Length == 0 ? string.Empty : await fixture.DumpAsync();
        var answer = await fixture.RunAsync(command);
        var after = fixture.Connection.Length == 0 ? string.Empty : await fixture.DumpAsync();
        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(2), answer.Error);
            Assert.That(answer.Output, Is.Empty);
            foreach (var words in said)
            {
                Assert.That(answer.Error, Does.Contain(words));
            }

            Assert.That(answer.Error, Does.Not.Contain("   at ").And.Not.Contain("Exception").And.Not.Contain("hush").And.Not.Contain("bug of schemagen"));
            Assert.That(fixture.Listing(), Is.EqualTo(files));
            Assert.That(after, Is.EqualTo(database));
        });
    }

    internal static async Task MakeFirstAsync(ToolFixture fixture)
    {
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
    }
}
