using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>Behind a pooler nothing of a migration stays in a session that others get, and no lock is believed that is not held.</summary>
public sealed class PoolerTests
{
    // Of the front's sessions, and of nobody else's.
    private const string Left = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    [Test]
    public async Task A_pooler_that_gives_each_transaction_another_session_is_refused_before_anything_is_done([Values] bool isRoundRobin)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        using PoolingFront front = new(fixture.Options.ConnectionString, ofTransactions: true) { IsRoundRobin = isRoundRobin };

        var failure = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(fixture.Options with { ConnectionString = front.Connection }).UpgradeAsync());

        Assert.That(failure!.Message, Does.Match("^the connection to 127.0.0.1:[0-9]+ leads through a pooler that gives each transaction another session .* connect to the port of the server itself"));
        Assert.That(await fixture.AskAsync(Left), Is.EqualTo("0"));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM pg_namespace WHERE nspname = 'schemagen'"), Is.EqualTo("0"));
        Assert.That(await SettingsAsync(front), Is.All.EqualTo("0"));
    }

    [Test]
    public async Task Of_eight_at_once_through_it_none_waits_and_none_runs()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        using PoolingFront front = new(fixture.Options.ConnectionString, ofTransactions: true);
        Migrator migrator = new(fixture.Options with { ConnectionString = front.Connection });

        var runs = Enumerable.Range(0, 8).Select(_ => Task.Run(() => migrator.UpgradeAsync())).ToList();
        await Task.WhenAll(runs.Select(r => r.ContinueWith(_ => { }, TaskScheduler.Default)));

        Assert.That(runs.Select(r => r.Exception?.InnerException), Is.All.InstanceOf<MigrationException>());
        Assert.That(await fixture.AskAsync(Left), Is.EqualTo("0"));
        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task A_pooler_that_gives_each_client_a_session_will_do_and_gets_it_back_as_it_was()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        fixture.Add("second first", "-- schemagen: no-transaction\nSET work_mem = '3MB';\nVACUUM first;");
        using PoolingFront front = new(fixture.Options.ConnectionString, ofTransactions: false);

        await new Migrator(fixture.Options with { ConnectionString = front.Connection }).UpgradeAsync();

        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second"));
        Assert.That(await fixture.AskAsync(Left), Is.EqualTo("0"));
        Assert.That(await SettingsAsync(front), Is.All.EqualTo("0"));
    }

    [TestCase("SELECT pg_advisory_unlock_all();\nCREATE TABLE t ();", "first.up.sql: ")]
    [TestCase("-- schemagen: no-transaction\nSELECT pg_advisory_unlock_all();\nCREATE TABLE t ();", "first.up.sql: ")]
    public async Task A_file_that_releases_the_lock_is_not_kept(string up, string place)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", up);

        var failure = await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync());

        Assert.That(failure!.Message, Does.Contain(place + "this session does not hold the lock of the migration any more").And.Contain("take the statement out"));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }

    private static async Task<IReadOnlyList<string>> SettingsAsync(PoolingFront front) =>
        [.. await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TestServer.ScalarAsync<string>(front.Connection, "SELECT pg_sleep(0.1)::text || current_setting('lock_timeout')")))];
}
