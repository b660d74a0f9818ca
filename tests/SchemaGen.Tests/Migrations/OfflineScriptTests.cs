using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class OfflineScriptTests
{
    private const string Journal = "select revision, name, checksum, state, applied_by, duration_ms is null from schemagen.revisions order by 1";

    [Test]
    public async Task A_script_run_by_psql_gives_the_database_and_journal_that_the_migrator_gives()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        Fill(fixture);
        var other = await fixture.OtherDatabaseAsync();
        var ours = other.ConnectionString;

        await TestServer.PsqlAsync(fixture.Options.ConnectionString, fixture.Migrator.UpgradeScript("head"));
        await new Migrator(other).UpgradeAsync();
        await AssertSameAsync(fixture.Options.ConnectionString, ours);

        await TestServer.PsqlAsync(fixture.Options.ConnectionString, fixture.Migrator.DowngradeScript("head:first"));
        await new Migrator(other).DowngradeAsync("first");
        await AssertSameAsync(fixture.Options.ConnectionString, ours);

        await TestServer.PsqlAsync(fixture.Options.ConnectionString, fixture.Migrator.UpgradeScript("first:+1"));
        await new Migrator(other).UpgradeAsync("+1");
        await AssertSameAsync(fixture.Options.ConnectionString, ours);
    }

    [Test]
    public async Task A_script_run_twice_stops_before_it_does_harm()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE IF NOT EXISTS t (n int); INSERT INTO t VALUES (1);");
        var script = fixture.Migrator.UpgradeScript("head");
        await TestServer.PsqlAsync(fixture.Options.ConnectionString, script);

        Assert.That(async () => await TestServer.PsqlAsync(fixture.Options.ConnectionString, script), Throws.Exception.With.Message.Contains("revisions_pkey"));
        Assert.That(await fixture.AskAsync("select count(*) from t"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_script_of_the_middle_makes_no_journal_and_keeps_the_comments()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        Fill(fixture);

        var script = fixture.Migrator.UpgradeScript("first:second");

        Assert.That(script, Does.Contain("\n-- Running upgrade first -> second, second\n").And.Contain("-- why this index").And.Not.Contain("CREATE SCHEMA").And.Not.Contain("BEGIN;"));
    }

    [Test]
    public async Task A_downgrade_script_needs_to_know_where_it_begins()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        Fill(fixture);

        Assert.That(() => fixture.Migrator.DowngradeScript("base"), Throws.TypeOf<MigrationException>().With.Message.Contains("FROM:TARGET"));
    }

    [TestCase("CREATE TABLE u (id int); SELECT 1/0; CREATE TABLE v (id int);")]
    [TestCase("-- schemagen: no-transaction\nCREATE TABLE u (id int); SELECT 1/0; CREATE TABLE v (id int);")]
    [TestCase("CREATE TABLE u (id int UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO u VALUES (1), (1);")]
    public async Task A_script_that_psql_runs_on_behind_errors_stops_at_the_first(string second)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        fixture.Add("second first", second, "");
        fixture.Add("third second", "CREATE TABLE third ();", "");
        fixture.Add("other", "CREATE TABLE other ();", "");

        var (_, errors) = await TestServer.PsqlGoesOnAsync(fixture.Options.ConnectionString, fixture.Migrator.UpgradeScript("heads"));

        Assert.That(errors, Is.Not.Empty);
        Assert.That((await fixture.TablesAsync()).Split(' ').Except(["first", "other"]), Is.EqualTo(second.StartsWith("--", StringComparison.Ordinal) ? ["u"] : Array.Empty<string>()));
        Assert.That(await fixture.JournalAsync(), Does.Contain("first").And.Not.Contain("third").And.Not.Contain("second "));
        Assert.That((await fixture.JournalAsync()).Contains("second:Upgrading", StringComparison.Ordinal), Is.EqualTo(second.StartsWith("--", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_script_of_another_state_does_nothing()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second", "third");
        await fixture.Migrator.UpgradeAsync("first");

        await TestServer.PsqlGoesOnAsync(fixture.Options.ConnectionString, fixture.Migrator.UpgradeScript("second:third"));
        Assert.That(await fixture.TablesAsync() + await fixture.JournalAsync(), Is.EqualTo("firstfirst"));

        await TestServer.PsqlGoesOnAsync(fixture.Options.ConnectionString, fixture.Migrator.DowngradeScript("third:base"));
        Assert.That(await fixture.TablesAsync() + await fixture.JournalAsync(), Is.EqualTo("firstfirst"));
    }

    [Test]
    public async Task A_downgrade_that_fails_keeps_the_journal()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t ();", "DROP TABLE nothing_of_this_name;");
        await fixture.Migrator.UpgradeAsync();

        await TestServer.PsqlGoesOnAsync(fixture.Options.ConnectionString, fixture.Migrator.DowngradeScript("first:base"));

        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [TestCase("CREATE TABLE a ();")]
    [TestCase("SET search_path = ''; SET lock_timeout = 0; RESET ROLE; CREATE TABLE public.a ();")]
    [TestCase("SELECT set_config('statement_timeout', '1h', false); SET SESSION AUTHORIZATION DEFAULT; DISCARD SEQUENCES; CREATE TABLE public.a ();")]
    [TestCase("RESET ALL; CREATE TABLE public.a ();")]
    [TestCase("-- schemagen: no-transaction\nSET ROLE NONE; SET work_mem = '1MB'; CREATE TABLE public.a ();")]
    public async Task What_a_DBA_sets_before_the_script_holds_to_its_end(string first)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var role = "script_" + fixture.Database;
        await fixture.AskAsync($"CREATE ROLE {role}; GRANT CREATE ON DATABASE \"{fixture.Database}\" TO {role}; GRANT CREATE, USAGE ON SCHEMA public TO {role};");
        fixture.Add("first", first);
        fixture.Add("second first", "CREATE TABLE public.b ();");

        var shown = await TestServer.PsqlAsync(
            fixture.Options.ConnectionString,
            $"SET ROLE {role}; SET lock_timeout = '3s'; SET search_path = public, pg_catalog;\n{fixture.Migrator.UpgradeScript("head")}\nSELECT current_user, current_setting('lock_timeout'), current_setting('search_path'), current_setting('statement_timeout');");

        Assert.That(shown.Split('\n')[^1], Is.EqualTo($"{role}|3s|public, pg_catalog|0"));
        Assert.That(await fixture.AskAsync("SELECT pg_get_userbyid(relowner) FROM pg_class WHERE relname = 'b'"), Is.EqualTo(role));
    }

    private static void Fill(MigrationFixture fixture)
    {
        fixture.Add("first", "CREATE TABLE t (id int); -- the last one has no semicolon\nCREATE TABLE u (x text DEFAULT 'a;b') -- the end", "DROP TABLE t; DROP TABLE u;");
        fixture.Add("second first", "-- schemagen: no-transaction\n-- why this index\nCREATE INDEX CONCURRENTLY i ON t (id);", "DROP INDEX i;");
        fixture.Add("third second", "SET search_path = '';\nCREATE FUNCTION public.f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;", "DROP FUNCTION f();");
    }

    private static async Task AssertSameAsync(string script, string migrator)
    {
        Assert.That(await TestServer.DumpAsync(script), Is.EqualTo(await TestServer.DumpAsync(migrator)));
        Assert.That(await TestServer.PsqlAsync(script, Journal), Is.EqualTo(await TestServer.PsqlAsync(migrator, Journal)));
    }
}
