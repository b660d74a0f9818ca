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

        Assert.That(script, Does.Contain("\n-- Running upgrade first -> second, second\n").And.Contain("-- why this index").And.Not.Contain("CREATE SCHEMA").And.Not.Contain("BEGIN;"));
    }

    [Test]
    public async Task A_downgrade_script_needs_to_know_where_it_begins()
    {
        using var box = await Sandbox.CreateAsync();
        Fill(box);

        Assert.That(() => box.Migrator.DowngradeScript("base"), Throws.TypeOf<MigrationException>().With.Message.Contains("FROM:TARGET"));
    }

    [TestCase("CREATE TABLE u (id int); SELECT 1/0; CREATE TABLE v (id int);")]
    [TestCase("-- schemagen: no-transaction\nCREATE TABLE u (id int); SELECT 1/0; CREATE TABLE v (id int);")]
    [TestCase("CREATE TABLE u (id int UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO u VALUES (1), (1);")]
    public async Task A_script_that_psql_runs_on_behind_errors_stops_at_the_first(string second)
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first");
        box.Add("second first", second, "");
        box.Add("third second", "CREATE TABLE third ();", "");
        box.Add("other", "CREATE TABLE other ();", "");

        var (_, errors) = await TestServer.PsqlGoesOnAsync(box.Options.ConnectionString, box.Migrator.UpgradeScript("heads"));

        Assert.That(errors, Is.Not.Empty);
        Assert.That((await box.TablesAsync()).Split(' ').Except(["first", "other"]), Is.EqualTo(second.StartsWith("--", StringComparison.Ordinal) ? ["u"] : Array.Empty<string>()));
        Assert.That(await box.JournalAsync(), Does.Contain("first").And.Not.Contain("third").And.Not.Contain("second "));
        Assert.That((await box.JournalAsync()).Contains("second:Upgrading", StringComparison.Ordinal), Is.EqualTo(second.StartsWith("--", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_script_of_another_state_does_nothing()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second", "third");
        await box.Migrator.UpgradeAsync("first");

        await TestServer.PsqlGoesOnAsync(box.Options.ConnectionString, box.Migrator.UpgradeScript("second:third"));
        Assert.That(await box.TablesAsync() + await box.JournalAsync(), Is.EqualTo("firstfirst"));

        await TestServer.PsqlGoesOnAsync(box.Options.ConnectionString, box.Migrator.DowngradeScript("third:base"));
        Assert.That(await box.TablesAsync() + await box.JournalAsync(), Is.EqualTo("firstfirst"));
    }

    [Test]
    public async Task A_downgrade_that_fails_keeps_the_journal()
    {
        using var box = await Sandbox.CreateAsync();
        box.Add("first", "CREATE TABLE t ();", "DROP TABLE nothing_of_this_name;");
        await box.Migrator.UpgradeAsync();

        await TestServer.PsqlGoesOnAsync(box.Options.ConnectionString, box.Migrator.DowngradeScript("first:base"));

        Assert.That(await box.JournalAsync(), Is.EqualTo("first"));
    }

    [TestCase("CREATE TABLE a ();")]
    [TestCase("SET search_path = ''; SET lock_timeout = 0; RESET ROLE; CREATE TABLE public.a ();")]
    [TestCase("SELECT set_config('statement_timeout', '1h', false); SET SESSION AUTHORIZATION DEFAULT; DISCARD SEQUENCES; CREATE TABLE public.a ();")]
    [TestCase("RESET ALL; CREATE TABLE public.a ();")]
    [TestCase("-- schemagen: no-transaction\nSET ROLE NONE; SET work_mem = '1MB'; CREATE TABLE public.a ();")]
    public async Task What_a_DBA_sets_before_the_script_holds_to_its_end(string first)
    {
        using var box = await Sandbox.CreateAsync();
        var role = "script_" + box.Database;
        await box.AskAsync($"CREATE ROLE {role}; GRANT CREATE ON DATABASE \"{box.Database}\" TO {role}; GRANT CREATE, USAGE ON SCHEMA public TO {role};");
        box.Add("first", first);
        box.Add("second first", "CREATE TABLE public.b ();");

        var shown = await TestServer.PsqlAsync(
            box.Options.ConnectionString,
            $"SET ROLE {role}; SET lock_timeout = '3s'; SET search_path = public, pg_catalog;\n{box.Migrator.UpgradeScript("head")}\nSELECT current_user, current_setting('lock_timeout'), current_setting('search_path'), current_setting('statement_timeout');");

        Assert.That(shown.Split('\n')[^1], Is.EqualTo($"{role}|3s|public, pg_catalog|0"));
        Assert.That(await box.AskAsync("SELECT pg_get_userbyid(relowner) FROM pg_class WHERE relname = 'b'"), Is.EqualTo(role));
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
