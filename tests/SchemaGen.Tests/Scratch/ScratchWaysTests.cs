using Npgsql;
using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class ScratchWaysTests
{
    private static readonly ScratchOptions Nothing = new() { Environment = _ => null, UsualPlaces = [] };

    [Test]
    public async Task When_no_way_is_open_the_error_names_all_four()
    {
        var message = await RefusalAsync(Nothing);
        Assert.That(message.Split('\n').Select(line => line.Trim()), Is.EqualTo(new[]
        {
            "a PostgreSQL server is needed to think, and none is to be had; open one of these four ways:",
            "- the setting 'scratch': it is not set",
            "- a temporary database on the configured server: no connection is configured",
            "- a throwaway server from local PostgreSQL programs: no initdb and postgres in SCHEMAGEN_POSTGRES_BIN, on PATH, by pg_config or in the usual places",
            "- a throwaway server in Docker: the command 'docker' is not on PATH",
        }));
    }

    [Test]
    public async Task The_error_tells_why_each_way_failed_and_no_password()
    {
        var message = await RefusalAsync(Nothing with { Configured = "postgresql://me:hush@127.0.0.1:1/db", BinDirectory = "/nowhere" });
        Assert.That(message, Does.Contain("127.0.0.1:1").And.Contain("no initdb and postgres in /nowhere").And.Not.Contain("hush"));
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
    public async Task The_configured_server_is_used_although_the_projects_database_is_not_made_yet()
    {
        await using var given = await GivenServer.StartAsync();
        var missing = new NpgsqlConnectionStringBuilder(given.Connection) { Database = "not_made_yet" }.ConnectionString;
        await using var server = await ScratchServer.StartAsync(Nothing with { Configured = missing });
        Assert.That(server.Description, Does.StartWith("temporary databases on"));
    }

    [Test]
    public async Task A_role_that_may_not_create_databases_sends_us_to_the_next_way()
    {
        await using var given = await GivenServer.StartAsync();
        await given.ExecuteAsync("CREATE ROLE guest LOGIN");
        var guest = new NpgsqlConnectionStringBuilder(given.Connection) { Username = "guest" }.ConnectionString;
        Assert.That(await RefusalAsync(Nothing with { Configured = guest }), Does.Contain("the role may not create databases on postgresql://guest@"));
        await using var server = await ScratchServer.StartAsync(new ScratchOptions(null, guest));
        Assert.That(server.Description, Does.StartWith("throwaway PostgreSQL"));
    }

    private static async Task<string> RefusalAsync(ScratchOptions options) =>
        (await Assert.ThrowsAsync<ScratchUnavailableException>(() => ScratchServer.StartAsync(options)))!.Message;
}
