using Npgsql;
using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class ScratchWaysTests
{
    private static readonly ScratchOptions Nothing = new() { Environment = _ => null, UsualPlaces = [] };

    [Test]
    public async Task When_no_way_is_open_the_error_names_them_all()
    {
        var message = await RefusalAsync(Nothing);
        Assert.That(message.Split('\n').Select(line => line.Trim()), Is.EqualTo(new[]
        {
            "a PostgreSQL server is needed to think, and none is to be had; open one of these ways:",
            "- a throwaway server from local PostgreSQL programs: no initdb and postgres in SCHEMAGEN_POSTGRES_BIN, on PATH, by pg_config or in the usual places",
            "- a throwaway server in Docker: the command 'docker' is not on PATH",
            "- an existing server: name one on which temporary databases may be made by \"scratch\" in schemagen.json or --scratch",
        }));
    }

    [Test]
    public async Task The_configured_server_is_never_taken_unasked_and_the_error_says_how_to_allow_it()
    {
        await using var given = await GivenServer.StartAsync();
        var message = await RefusalAsync(Nothing with { Configured = given.Connection, BinDirectory = "/nowhere" });
        Assert.That(message, Does.Contain("no initdb and postgres in /nowhere").And.Contain("allow temporary databases on it by \"scratch\": \"configured\" in schemagen.json"));
        await using var server = await ScratchServer.StartAsync(new ScratchOptions(null, given.Connection));
        Assert.That(server.Description, Does.StartWith("throwaway PostgreSQL"));
    }

    [Test]
    public async Task Docker_without_an_engine_is_told_in_its_own_words()
    {
        using var bin = new FakeProgram("docker", "echo 'Cannot connect to the daemon' >&2; exit 1");
        Assert.That(await RefusalAsync(Nothing with { Environment = bin.Path }), Does.Contain("in Docker: the engine does not answer: Cannot connect to the daemon"));
    }

    [Test]
    public async Task Programs_older_than_the_oldest_supported_version_are_refused()
    {
        using var bin = new FakeProgram("postgres", "echo 'postgres (PostgreSQL) 13.23'");
        bin.Add("initdb", "exit 1");
        Assert.That(await RefusalAsync(Nothing with { BinDirectory = bin.Folder }), Does.Contain("PostgreSQL 13.23 is older than 14"));
    }

    [Test]
    public async Task A_setting_that_does_not_work_is_an_error_and_not_passed_over()
    {
        var message = await RefusalAsync(new ScratchOptions("postgresql://me:hush@127.0.0.1:1/db"));
        Assert.That(message, Does.StartWith("the setting 'scratch' cannot be used").And.Not.Contain("hush"));
    }

    [Test]
    public async Task The_setting_comes_before_everything_else()
    {
        await using var given = await GivenServer.StartAsync();
        await using var server = await ScratchServer.StartAsync(new ScratchOptions(given.Connection) { BinDirectory = "/nowhere" });
        Assert.That(server.Description, Does.StartWith("temporary databases on postgresql://postgres@"));
        await using var database = await server.CreateDatabaseAsync();
        Assert.That(Sql.Host(database.ConnectionString), Is.EqualTo(given.Host));
    }

    [Test]
    public async Task The_named_server_is_used_although_the_projects_database_is_not_made_yet()
    {
        await using var given = await GivenServer.StartAsync();
        var missing = new NpgsqlConnectionStringBuilder(given.Connection) { Database = "not_made_yet" }.ConnectionString;
        await using var server = await ScratchServer.StartAsync(Nothing with { Scratch = missing });
        Assert.That(server.Description, Does.StartWith("temporary databases on"));
    }

    [TestCase("CREATE ROLE guest LOGIN", "the role may not create databases on postgresql://guest@")]
    [TestCase("CREATE ROLE guest LOGIN CREATEDB; ALTER ROLE guest SET default_transaction_read_only = on", "is read only (default_transaction_read_only)")]
    [TestCase("CREATE ROLE guest LOGIN CREATEDB CONNECTION LIMIT 0", "too many connections for role")]
    public async Task A_server_that_cannot_make_databases_sends_us_to_a_throwaway_one(string making, string reason)
    {
        await using var given = await GivenServer.StartAsync();
        await given.ExecuteAsync(making);
        Assert.That(await RefusalAsync(Nothing with { Scratch = given.As("guest") }), Does.Contain("the server of the setting 'scratch': ").And.Contain(reason));
        List<string> said = [];
        await using var server = await ScratchServer.StartAsync(new ScratchOptions(given.As("guest")) { Explain = said.Add });
        Assert.That(server.Description, Does.StartWith("throwaway PostgreSQL"));
        Assert.That(string.Join('\n', said), Does.Contain(reason).And.Contain("expressions are spelled by throwaway PostgreSQL"));
    }

    [Test]
    public async Task A_standby_sends_us_to_a_throwaway_server()
    {
        await using var standby = await StandbyServer.StartAsync();
        Assert.That(await RefusalAsync(Nothing with { Scratch = standby.Connection }), Does.Contain("is a standby"));
    }

    [Test]
    public async Task What_the_rights_on_an_existing_server_do_not_allow_is_done_on_a_throwaway_server()
    {
        await using var given = await GivenServer.StartAsync();
        await given.ExecuteAsync("CREATE ROLE admin LOGIN CREATEDB CREATEROLE");
        await using SharedScratch scratch = new(new(given.As("admin")));
        var count = await scratch.OnDatabaseAsync(async database =>
        {
            await database.ExecuteAsync(["CREATE EXTENSION dblink", "CREATE VIEW v AS SELECT 1 AS a"]);
            return (await database.ReadAsync(new())).Count;
        });
        Assert.That((count, await given.LeftoversAsync()), Is.EqualTo((2, string.Empty)));
    }

    [Test]
    public async Task The_wanted_version_comes_first_and_another_one_is_better_than_none()
    {
        var major = LocalBinaries.Major(await LocalBinaries.FindAll(LocalServer.Options).First().GetVersionAsync());
        await using (var server = await ScratchServer.StartAsync(LocalServer.Options with { Major = major }))
        {
            Assert.That(server.Major, Is.EqualTo(major));
        }

        using var bin = new FakeProgram("docker", "exit 1");
        var noDocker = LocalServer.With(("PATH", bin.Folder)) with { BinDirectory = LocalBinaries.FindAll(LocalServer.Options).First().Directory, Major = 99 };
        await using var other = await ScratchServer.StartAsync(noDocker);
        Assert.That(other.Major, Is.EqualTo(major));
    }

    private static async Task<string> RefusalAsync(ScratchOptions options) =>
        (await Assert.ThrowsAsync<ScratchUnavailableException>(() => ScratchServer.StartAsync(options)))!.Message;
}
