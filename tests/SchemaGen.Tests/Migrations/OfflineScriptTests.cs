using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class OfflineScriptTests
{
    private const string Journal = "select revision, name, checksum, state, applied_by, duration_ms is null from schemagen.revisions order by 1";

    [Test]
    public async Task A_script_run_by_psql_gives_the_database_and_journal_that_the_migrator_gives()
    {
        using var box = await Sandbox.CreateAsync();
        Fill(box);
        var other = await box.OtherDatabaseAsync();
        var ours = other.ConnectionString;

        await TestServer.PsqlAsync(box.Options.ConnectionString, box.Migrator.UpgradeScript("head"));
        await new Migrator(other).UpgradeAsync();
        await AssertSameAsync(box.Options.ConnectionString, ours);

        await TestServer.PsqlAsync(box.Options.ConnectionString, box.Migrator.DowngradeScript("head:first"));
        await new Migrator(other).DowngradeAsync("first");
        await AssertSameAsync(box.Options.ConnectionString, ours);

        await TestServer.PsqlAsync(box.Options.ConnectionString, box.Migrator.UpgradeScript("first:+1"));
        await new Migrator(other).UpgradeAsync("+1");
        await AssertSameAsync(box.Options.ConnectionString, ours);
    }

    [Test]
    public async Task A_script_run_twice_stops_before_it_does_harm()
    {
        using var box = await Sandbox.CreateAsync();
        box.Add("first", "CREATE TABLE IF NOT EXISTS t (n int); INSERT INTO t VALUES (1);");
        var script = box.Migrator.UpgradeScript("head");
        await TestServer.PsqlAsync(box.Options.ConnectionString, script);

        Assert.That(async () => await TestServer.PsqlAsync(box.Options.ConnectionString, script), Throws.Exception.With.Message.Contains("revisions_pkey"));
        Assert.That(await box.AskAsync("select count(*) from t"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_script_of_the_middle_makes_no_journal_and_keeps_the_comments()
    {
        using var box = await Sandbox.CreateAsync();
        Fill(box);

        var script = box.Migrator.UpgradeScript("first:second");

        Assert.That(script, Does.StartWith("-- Running upgrade first -> second, second\n").And.Contain("-- why this index").And.Not.Contain("CREATE SCHEMA").And.Not.Contain("BEGIN"));
    }

    [Test]
    public async Task A_downgrade_script_needs_to_know_where_it_begins()
    {
        using var box = await Sandbox.CreateAsync();
        Fill(box);

        Assert.That(() => box.Migrator.DowngradeScript("base"), Throws.TypeOf<MigrationException>().With.Message.Contains("FROM:TARGET"));
    }

    private static void Fill(Sandbox box)
    {
        box.Add("first", "CREATE TABLE t (id int); -- the last one has no semicolon\nCREATE TABLE u (x text DEFAULT 'a;b') -- the end", "DROP TABLE t; DROP TABLE u;");
        box.Add("second first", "-- schemagen: no-transaction\n-- why this index\nCREATE INDEX CONCURRENTLY i ON t (id);", "DROP INDEX i;");
        box.Add("third second", "SET search_path = '';\nCREATE FUNCTION public.f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;", "DROP FUNCTION f();");
    }

    private static async Task AssertSameAsync(string script, string migrator)
    {
        Assert.That(await TestServer.DumpAsync(script), Is.EqualTo(await TestServer.DumpAsync(migrator)));
        Assert.That(await TestServer.PsqlAsync(script, Journal), Is.EqualTo(await TestServer.PsqlAsync(migrator, Journal)));
    }
}
