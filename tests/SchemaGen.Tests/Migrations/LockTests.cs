using System.Diagnostics;
using Npgsql;
using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A statement that gets no lock gives way, so that nobody queues behind it, and is tried again.</summary>
public sealed class LockTests
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    [Test]
    public async Task Nobody_waits_longer_than_the_limit_and_the_upgrade_ends_when_the_blocker_does()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE t (id int)");
        fixture.Add("first", "CREATE TABLE u ();\nALTER TABLE t ADD x int;");
        fixture.Options = fixture.Options with { LockTimeout = TimeSpan.FromMilliseconds(300), FirstPause = TimeSpan.FromMilliseconds(100), Retries = 1000 };
        var held = await HeldLock.TakeAsync(fixture.Options.ConnectionString, "SELECT * FROM t");
        using CancellationTokenSource done = new();
        var queries = QueryAsync(fixture.Options.ConnectionString, done.Token);

        var upgrade = fixture.Migrator.UpgradeAsync();
        while (!upgrade.IsCompleted && fixture.Events.Count(e => e.Kind == MigrationEventKind.Retrying) < 3)
        {
            await Task.Delay(5);
        }

        Assert.That(upgrade.IsCompleted, Is.False);
        await held.DisposeAsync();
        await upgrade;
        await done.CancelAsync();
        var (count, longest) = await queries;

        Assert.That(count, Is.GreaterThan(20));
        Assert.That(longest, Is.LessThan(fixture.Options.LockTimeout + Slack));
        Assert.That(await fixture.AskAsync("SELECT count(x) FROM t"), Is.EqualTo("0"));
        Assert.That(fixture.Events.First(e => e.Kind == MigrationEventKind.Blocked).Message, Does.Match(@"^waiting for a lock: pid \d+ \(the shop, user \w+, .*since 20.*Z\) idle in transaction, holds AccessShareLock on t: SELECT \* FROM t$"));
        Assert.That(fixture.Events.First(e => e.Kind == MigrationEventKind.Retrying).Message, Does.EndWith("first.up.sql:2: no lock within 300 ms: taken back, and tried again in 100 ms (1 of 1000)"));
    }

    [TestCase("")]
    [TestCase("-- schemagen: no-transaction\n")]
    public async Task After_the_last_retry_it_is_an_error_and_nothing_stays(string head)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE t (id int)");
        fixture.Add("first", head + "-- schemagen: lock_timeout=50ms\n-- schemagen: retries=1\nALTER TABLE t ADD x int;");
        fixture.Options = fixture.Options with { FirstPause = TimeSpan.FromMilliseconds(10) };
        await using (await HeldLock.TakeAsync(fixture.Options.ConnectionString, "SELECT * FROM t"))
        {
            Assert.That((await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!.SqlState, Is.EqualTo("55P03"));
        }

        Assert.That(fixture.Events.Count(e => e.Kind == MigrationEventKind.Retrying), Is.EqualTo(1));
        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task A_concurrent_build_waits_as_long_as_it_takes()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE t (id int)");
        fixture.Add("first", "-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY i ON t (id);\nCREATE TABLE after AS SELECT current_setting('lock_timeout') AS wait;");
        fixture.Options = fixture.Options with { LockTimeout = TimeSpan.FromMilliseconds(100), Retries = 0 };
        var held = await HeldLock.TakeAsync(fixture.Options.ConnectionString, "INSERT INTO t VALUES (1)");
        var upgrade = fixture.Migrator.UpgradeAsync();
        while (!upgrade.IsCompleted && !fixture.Events.Exists(e => e.Kind == MigrationEventKind.Blocked))
        {
            await Task.Delay(5);
        }

        await held.DisposeAsync();
        await upgrade;
        Assert.That(await fixture.AskAsync("SELECT wait FROM after"), Is.EqualTo("100ms"));
    }

    [Test]
    public async Task Blockers_are_ended_where_that_was_asked_for()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE t (id int)");
        fixture.Add("first", "ALTER TABLE t ADD x int;");
        fixture.Options = fixture.Options with { KillBlockersAfter = TimeSpan.FromMilliseconds(200), LockTimeout = TimeSpan.FromSeconds(1) };
        await using var held = await HeldLock.TakeAsync(fixture.Options.ConnectionString, "SELECT * FROM t");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(fixture.Events.Single(e => e.Kind == MigrationEventKind.Warning).Message, Does.Match(@"^ended pid \d+ \(the shop"));
    }

    private static async Task<(int Count, TimeSpan Longest)> QueryAsync(string connectionString, CancellationToken done)
    {
        await using NpgsqlConnection connection = new(connectionString);
        await connection.OpenAsync(CancellationToken.None);
        var (count, longest) = (0, TimeSpan.Zero);
        for (; !done.IsCancellationRequested; count++)
        {
            var clock = Stopwatch.StartNew();
            await using NpgsqlCommand command = new("SELECT count(*) FROM t", connection);
            await command.ExecuteScalarAsync(CancellationToken.None);
            longest = clock.Elapsed > longest ? clock.Elapsed : longest;
            await Task.Delay(5, CancellationToken.None);
        }

        return (count, longest);
    }
}
