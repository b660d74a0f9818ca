using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>All revisions in one transaction: all or none.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SingleTransactionTests
{
    [Test]
    public async Task All_are_done_and_taken_back()
    {
        using var fixture = await TogetherAsync();
        fixture.AddTables("first", "second", "third");

        await fixture.Migrator.UpgradeAsync();
        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("first second third", "first second third")));
        Assert.That(await fixture.AskAsync("SELECT count(DISTINCT xmin::text) FROM schemagen.revisions"), Is.EqualTo("1"));

        await fixture.Migrator.DowngradeAsync("first");
        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("first", "first")));
    }

    [Test]
    public async Task None_is_done_where_one_fails()
    {
        using var fixture = await TogetherAsync();
        fixture.AddTable("first");
        var failing = fixture.Add("second first", "CREATE TABLE second (id int);\nSELECT 1/0;");

        Assert.That(() => fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Property("File").EqualTo(failing.UpPath).And.Property("Line").EqualTo(2));
        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("", "")));
    }

    [Test]
    public async Task A_file_that_runs_outside_is_refused_before_anything_runs()
    {
        using var fixture = await TogetherAsync();
        fixture.AddTable("first");
        var outside = fixture.Add("second first", "-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY ON first (id);");

        Assert.That(() => fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Property("File").EqualTo(outside.UpPath).And.Message.Contains("outside of a transaction"));
        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("", "")));
    }

    [Test]
    public async Task All_are_tried_again_where_one_gets_no_lock()
    {
        using var fixture = await TogetherAsync();
        fixture.Options = fixture.Options with { LockTimeout = TimeSpan.FromMilliseconds(100), FirstPause = TimeSpan.FromMilliseconds(100), Retries = 100 };
        await fixture.AskAsync("CREATE TABLE held (id int)");
        fixture.AddTable("first");
        fixture.Add("second first", "ALTER TABLE held ADD COLUMN b int;");
        await using var other = await HeldLock.TakeAsync(fixture.Options.ConnectionString, "LOCK TABLE held IN ACCESS SHARE MODE");

        var upgrade = fixture.Migrator.UpgradeAsync();
        while (!fixture.Events.ToArray().Any(e => e.Kind == MigrationEventKind.Retrying))
        {
            await Task.Delay(20);
        }

        Assert.That(await fixture.TablesAsync(), Is.EqualTo("held"), "nothing stays while it waits");
        await other.DisposeAsync();
        await upgrade;
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second"));
    }

    private static async Task<MigrationFixture> TogetherAsync()
    {
        var fixture = await MigrationFixture.CreateAsync();
        fixture.Options = fixture.Options with { SingleTransaction = true };
        return fixture;
    }
}
