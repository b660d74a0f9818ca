using System.Text.Json;
using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Set-ups that are broken, each in its own way: doctor names the cause.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DoctorTests
{
    [Test]
    public async Task A_set_up_that_works_has_nothing_bad()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        var answer = await fixture.DoAsync("doctor");
        foreach (var said in new[] { "ok   tool: dotnet-schemagen", "ok   project: garage", "ok   models: 1 table of classes", "ok   revisions: 1, the newest 20260102030100 (first)", "(SCHEMAGEN_CONNECTION)", "ok   server: PostgreSQL", "ok   journal: 1 applied", "ok   scratch" })
        {
            Assert.That(answer.Output, Does.Contain(said));
        }

        Assert.That(answer.Output, Does.Not.Contain("BAD"));
    }

    [TestCase("{ \"connection\": \"x\"\n \"project\": \".\" }", "schemagen.json:2", "JSON")]
    [TestCase("{ \"conection\": \"x\" }", "'conection' is not known", "connection")]
    [TestCase("{ \"connection\": \"postgresql://me:${NOT_SET}@localhost/db\" }", "NOT_SET of the connection is not set", "SCHEMAGEN_CONNECTION|the connection is that of schemagen.json")]
    [TestCase("{ \"connection\": \"postgresql://me:hush@127.0.0.1:1/db\" }", "127.0.0.1:1", "the connection is that of schemagen.json: see that the server runs")]
    [TestCase("{ \"connection\": \"postgresql://me:hush@nowhere.invalid/db\" }", "nowhere.invalid", "that host, port")]
    [TestCase("{ \"connection\": \"mysql://me:hush@host/db\" }", "postgresql://", "schemagen.json")]
    [TestCase("{ \"project\": \"elsewhere\" }", "There is no project at", "--project")]
    [TestCase("{ \"migrations\": \"steps\" }", "steps' does not exist", "'schemagen init' makes one")]
    [TestCase("{ \"templates\": \"mine\" }", "mine of the setting 'templates' is not there", "make the folder")]
    [TestCase("{ \"scratch\": \"postgresql://me:hush@127.0.0.1:1/db\" }", "BAD  scratch", "SCHEMAGEN_POSTGRES_BIN")]
    [TestCase("{ \"lockTimeout\": \"soon\" }", "'lockTimeout' is 'soon'", "500ms")]
    public async Task A_configuration_that_is_wrong(string json, string cause, string mend)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        fixture.Write("schemagen.json", json);
        await FindsAsync(fixture, cause, mend);
    }

    [TestCase("A.csproj|<Project/>|B.csproj|<Project/>", "garage holds 2 projects", "--project")]
    [TestCase("A.csproj|<Project", "A.csproj", "name the project")]
    [TestCase("Models.cs|public class Car;", "no class has [Table]", "add [Table]")]
    [TestCase("Models.cs|[Table(\"cars\")] public class Car { public int Id { get; set; } public Engine Engine { get; set; } }", "Models.cs(1,", "docs/diagnostics")]
    [TestCase("sql/views.sql|SELECT 1;", "views.sql", "docs/diagnostics")]
    [TestCase("migrations/1_first.schema|nonsense", "1_first.schema:1", "schema")]
    [TestCase("migrations/1_first.up.sql|SELECT 1;", "there is no manifest", "restore it, or remove the file")]
    [TestCase("global.json|{ \"sdk\": { \"version\": \"1.0.1\", \"rollForward\": \"disable\" } }", "'dotnet --version' fails", "global.json")]
    public async Task A_file_that_is_wrong(string files, string cause, string mend)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        if (!files.Contains("csproj", StringComparison.Ordinal))
        {
            fixture.Model(Cars.Plain);
        }

        foreach (var file in files.Split('|').Chunk(2))
        {
            fixture.Write(file[0], file[1]);
        }

        await FindsAsync(fixture, cause, mend);
    }

    [Test]
    public async Task A_database_that_is_not_there()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        fixture.Environment["SCHEMAGEN_CONNECTION"] = new NpgsqlConnectionStringBuilder(fixture.Connection) { Database = "nowhere" }.ConnectionString;
        await FindsAsync(fixture, "database \"nowhere\" does not exist", "the connection is that of SCHEMAGEN_CONNECTION");
    }

    [Test]
    public async Task A_wrong_password()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await using var server = await PasswordServer.StartAsync();
        fixture.Environment["SCHEMAGEN_CONNECTION"] = server.Connection("hush");
        await FindsAsync(fixture, "password authentication failed", "user and password are right");
    }

    [Test]
    public async Task An_edited_revision_and_two_heads_and_what_the_database_has_besides()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.DoAsync("revision", "--empty", "-m", "next");
        await fixture.DoAsync("revision", "--empty", "-m", "other", "--head", "20260102030100", "--splice");
        Assert.That((await fixture.DoAsync("doctor")).Output, Does.Contain("note revisions: there are 2 heads").And.Contain("'schemagen merge'").And.Contain("note journal: 2 not applied").And.Contain("'schemagen upgrade head'"));

        await fixture.ExecuteAsync("UPDATE schemagen.revisions SET revision = 'gone', name = 'lost'");
        await FindsAsync(fixture, "the database has revision gone (lost), which is in no file", "stamp --purge");
        fixture.Edit("migrations/*_next.up.sql", "--", "-- by hand\n--");
        await FindsAsync(fixture, "_next.up.sql: the file was edited", "schemagen record");
    }

    [Test]
    public async Task An_interrupted_revision()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("UPDATE schemagen.revisions SET state = 'upgrading'");
        await FindsAsync(fixture, "revision 20260102030100 (first) was interrupted", "the next 'schemagen upgrade' goes on with it");
        Assert.That((await fixture.DoAsync("history")).Output, Does.Contain("(head, interrupted), first"));
        Assert.That((await fixture.DoAsync("status")).Output, Does.Contain("interrupted").And.Contain("'schemagen upgrade'"));
    }

    [Test]
    public async Task A_role_that_may_not_write()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        NpgsqlConnectionStringBuilder to = new(fixture.Connection);
        var role = "guest_" + to.Database;
        await fixture.ExecuteAsync($"CREATE ROLE {role} LOGIN; ALTER ROLE {role} SET default_transaction_read_only = on");
        try
        {
            fixture.Environment["SCHEMAGEN_CONNECTION"] = new NpgsqlConnectionStringBuilder(fixture.Connection) { Username = role }.ConnectionString;
            await FindsAsync(fixture, $"the role {role} may neither make the schema schemagen nor a table in it", "GRANT CREATE ON DATABASE");
            await FindsAsync(fixture, "transactions are read only", "SET default_transaction_read_only = off");
        }
        finally
        {
            await fixture.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Test]
    public async Task A_clock_that_is_wrong_is_noted()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        Assert.That((await fixture.DoAsync("doctor")).Output, Does.Contain("note clock: this machine's clock and the server's differ").And.Contain("--rev-id"));
    }

    [Test]
    public async Task A_configuration_further_down()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("src/schemagen.json", "{}");
        await FindsAsync(fixture, "there is no schemagen.json here or above, but one below", "run the command in src");
    }

    [Test]
    public async Task Where_each_value_comes_from_is_said_and_for_programs_too()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("src/Models.cs", Cars.Plain);
        fixture.Write("schemagen.json", """{ "project": "src" }""");
        var answer = await fixture.DoAsync("doctor", "--migrations", "migrations");
        Assert.That(answer.Output, Does.Contain("garage/src (schemagen.json)").And.Contain("garage/migrations (--migrations)").And.Contain("note connection: no database is configured"));
        using var json = JsonDocument.Parse((await fixture.DoAsync("doctor", "--format", "json")).Output);
        Assert.That(json.RootElement.EnumerateArray().Select(e => e.GetProperty("state").GetString()).Distinct(), Is.SubsetOf(new[] { "good", "note", "bad" }));
    }

    private static async Task FindsAsync(ToolFixture fixture, string cause, string mend)
    {
        var answer = await fixture.RunAsync("doctor");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(1), answer.Error);
            Assert.That(answer.Output, Does.Contain("BAD").And.Contain(cause).And.Not.Contain("hush"));
            Assert.That(mend.Split('|').Any(m => answer.Output.Contains(m, StringComparison.Ordinal)), Is.True, answer.Output);
        });
    }
}
