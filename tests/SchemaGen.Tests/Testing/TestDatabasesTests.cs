using NUnit.Framework;
using SchemaGen.Migrations;
using SchemaGen.Testing;
using SchemaGen.Tests.Migrations;

namespace SchemaGen.Tests.Testing;

/// <summary>Databases of tests, each a copy of a template with all revisions.</summary>
public sealed class TestDatabasesTests
{
    [Test]
    public async Task Each_test_has_a_database_of_its_own_with_all_revisions_which_goes_with_it()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t (id int);");
        await using var databases = await TestDatabases.StartAsync(Options(fixture));
        var name = "";
        await using (var one = await databases.CreateAsync())
        await using (var other = await databases.CreateAsync())
        {
            name = one.Name;
            await ExecuteAsync(one, "INSERT INTO t VALUES (1)");
            Assert.That((await CountAsync(one), await CountAsync(other)), Is.EqualTo((1L, 0L)));
            Assert.That((await new Migrator(other.DataSource, Revisions.FromDirectory(fixture.Directory)).StatusAsync()).IsCurrent, Is.True);
        }

        Assert.That(await fixture.AskAsync($"SELECT count(*) FROM pg_database WHERE datname = '{name}'"), Is.EqualTo("0"));
    }

    [Test]
    public async Task Many_tests_and_several_runs_share_a_server_and_make_the_template_once()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t (id int);");
        var seeded = 0;
        var options = Options(fixture) with
        {
            Seed = async (source, cancellation) =>
            {
                Interlocked.Increment(ref seeded);
                await using var command = source.CreateCommand("INSERT INTO t VALUES (7)");
                await command.ExecuteNonQueryAsync(cancellation);
            },
        };

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TestDatabases.StartAsync(options)));
        var made = await Task.WhenAll(runs.SelectMany(r => Enumerable.Range(0, 4).Select(_ => r.CreateAsync())));

        Assert.That(await Task.WhenAll(made.Select(CountAsync)), Is.All.EqualTo(1));
        Assert.That(made.Select(d => d.Name), Is.Unique);
        Assert.That(seeded, Is.EqualTo(1));
        await Task.WhenAll(made.Select(d => d.DisposeAsync().AsTask()));
        await Task.WhenAll(runs.Select(r => r.DisposeAsync().AsTask()));
    }

    [Test]
    public async Task What_a_killed_run_has_left_goes_with_the_next_and_what_lives_stays()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await fixture.AskAsync("CREATE DATABASE schemagen_test_1_1; CREATE DATABASE schemagen_new_1_2; CREATE DATABASE schemagen_test_mine;");
        await using var alive = await TestDatabases.StartAsync(Options(fixture));
        await using var database = await alive.CreateAsync();

        await using var next = await TestDatabases.StartAsync(Options(fixture));

        Assert.That(
            await fixture.AskAsync($"SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database WHERE datname IN ('schemagen_test_1_1', 'schemagen_new_1_2', 'schemagen_test_mine', '{database.Name}') AND datname <> '{database.Name}'"),
            Is.EqualTo("schemagen_test_mine"));
        Assert.That(await fixture.AskAsync($"SELECT count(*) FROM pg_database WHERE datname = '{database.Name}'"), Is.EqualTo("1"));
        await fixture.AskAsync("DROP DATABASE schemagen_test_mine");
    }

    [Test]
    public async Task Another_revision_is_another_template()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await using (await TestDatabases.StartAsync(Options(fixture)))
        {
            fixture.AddTable("second first");
        }

        await using var databases = await TestDatabases.StartAsync(Options(fixture));
        await using var database = await databases.CreateAsync();
        await ExecuteAsync(database, "SELECT FROM second");
    }

    [Test]
    public async Task A_revision_that_fails_is_told_and_leaves_no_template()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "SELECT 1 / 0;");
        var failure = await Assert.ThrowsAsync<MigrationException>(() => TestDatabases.StartAsync(Options(fixture)));
        Assert.That(failure!.SqlState, Is.EqualTo("22012"));
        await Assert.ThrowsAsync<MigrationException>(() => TestDatabases.StartAsync(Options(fixture)));
    }

    [Test]
    public async Task Without_a_connection_a_server_is_started_and_thrown_away()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t (id int);");
        string connection;
        await using (var databases = await TestDatabases.StartAsync(new(Revisions.FromDirectory(fixture.Directory))))
        {
            await using var database = await databases.CreateAsync();
            connection = database.ConnectionString;
            Assert.That(await CountAsync(database), Is.Zero);
        }

        await Assert.ThrowsAsync<Npgsql.NpgsqlException>(() => TestServer.ExecuteAsync(connection, "SELECT 1"));
    }

    private static TestDatabaseOptions Options(MigrationFixture fixture) => new(Revisions.FromDirectory(fixture.Directory)) { ConnectionString = fixture.Options.ConnectionString };

    private static Task ExecuteAsync(TestDatabase database, string sql) => TestServer.ExecuteAsync(database.ConnectionString, sql);

    private static Task<long> CountAsync(TestDatabase database) => TestServer.ScalarAsync<long>(database.ConnectionString, "SELECT count(*) FROM t");
}
