using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>What is only tried runs as it would, says what it locks, and leaves the database as it was, by pg_dump.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class TrialRunTests
{
    [Test]
    public async Task It_says_what_is_locked_and_leaves_nothing()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE cars (id int); CREATE TABLE \"Old ones\" (id int); CREATE TABLE parts (id int)");
        fixture.Add("first", "ALTER TABLE cars ADD COLUMN year int;\nDROP TABLE \"Old ones\";\nCREATE TABLE made (id int);", "DROP TABLE made;");
        fixture.Add("second first", "CREATE INDEX ON parts (id);");
        var before = await DumpAsync(fixture);

        var steps = await fixture.Migrator.TryUpgradeAsync();

        Assert.That(steps.Select(s => s.Manifest.Revision), Is.EqualTo(new[] { "first", "second" }));
        Assert.That(await DumpAsync(fixture), Is.EqualTo(before));
        Assert.That(Of(fixture, MigrationEventKind.Locked), Is.EqualTo(new[] { "ACCESS EXCLUSIVE LOCK of public.\"Old ones\"", "ACCESS EXCLUSIVE LOCK of public.cars", "SHARE LOCK of public.parts" }));
        Assert.That(Of(fixture, MigrationEventKind.Statement), Has.Exactly(4).Items.And.All.Match("^[0-9]+ ms: "));
    }

    [Test]
    public async Task The_way_down_is_tried_as_well()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        await fixture.Migrator.UpgradeAsync();
        var before = await DumpAsync(fixture);

        await fixture.Migrator.TryDowngradeAsync("base");

        Assert.That(await DumpAsync(fixture), Is.EqualTo(before));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second"));
        Assert.That(Of(fixture, MigrationEventKind.Locked), Is.EqualTo(new[] { "ACCESS EXCLUSIVE LOCK of public.second", "ACCESS EXCLUSIVE LOCK of public.first" }));
    }

    [TestCase("SELECT 1/0;")]
    [TestCase("CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (a int REFERENCES a DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO b VALUES (1);")]
    public async Task What_would_fail_fails(string sql)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTable("first");
        var failing = fixture.Add("second first", sql);
        var before = await DumpAsync(fixture);

        Assert.That(() => fixture.Migrator.TryUpgradeAsync(), Throws.TypeOf<MigrationException>().With.Property("File").EqualTo(failing.UpPath));
        Assert.That(await DumpAsync(fixture), Is.EqualTo(before));
    }

    [Test]
    public async Task It_ends_before_what_no_transaction_holds()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTable("first");
        fixture.Add("second first", "-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY ON first (id);");
        fixture.AddTable("third second");
        var before = await DumpAsync(fixture);

        var steps = await fixture.Migrator.TryUpgradeAsync();

        Assert.That(steps.Select(s => s.Manifest.Revision), Is.EqualTo(new[] { "first" }));
        Assert.That(Of(fixture, MigrationEventKind.Warning).Single(), Does.StartWith("not tried: upgrade first -> second"));
        Assert.That(await DumpAsync(fixture), Is.EqualTo(before));
    }

    private static Task<string> DumpAsync(MigrationFixture fixture) => TestServer.DumpAsync(fixture.Options.ConnectionString);

    private static IEnumerable<string> Of(MigrationFixture fixture, MigrationEventKind kind) => [.. fixture.Events.Where(e => e.Kind == kind).Select(e => e.Message)];
}
