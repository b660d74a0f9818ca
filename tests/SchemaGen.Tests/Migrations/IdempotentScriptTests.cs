using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A script that psql may run wherever a database stands, as often as anybody likes.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class IdempotentScriptTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task It_ends_at_the_target_from_anywhere_and_does_nothing_there(int applied)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "SET search_path TO public;\nCREATE TABLE a (id int, name text DEFAULT '\\endif');\nINSERT INTO a VALUES (1, 'it''s');", "DROP TABLE a;");
        fixture.Add("second first", "-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY i ON a (id);", "DROP INDEX i;");
        fixture.Add("third second", "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $f$\nBEGIN\n  RETURN 1; -- \\endif\nEND\n$f$;", "DROP FUNCTION f();");
        var other = await fixture.OtherDatabaseAsync();
        await new Migrator(other).UpgradeAsync();
        await (applied == 0 ? Task.CompletedTask : fixture.Migrator.UpgradeAsync($"+{applied}"));
        var script = fixture.Migrator.UpgradeScript("head", isIdempotent: true);

        await fixture.AskAsync(script);
        var once = await DumpAsync(fixture.Options);
        var journal = await JournalAsync(fixture);
        await fixture.AskAsync(script);

        Assert.That(once, Is.EqualTo(await DumpAsync(other)));
        Assert.That((await DumpAsync(fixture.Options), await JournalAsync(fixture)), Is.EqualTo((once, journal)));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM a"), Is.EqualTo("1"));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second third"));
        Assert.That(await fixture.Migrator.UpgradeAsync(), Is.Empty);
    }

    [Test]
    public async Task It_stops_behind_what_fails_and_goes_on_there()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTable("first");
        fixture.Add("second first", "INSERT INTO needed VALUES (1);");
        fixture.AddTable("third second");
        var script = fixture.Migrator.UpgradeScript("head", isIdempotent: true);

        Assert.That(() => fixture.AskAsync(script), Throws.Exception.With.Message.Contains("needed"));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
        await fixture.AskAsync("CREATE TABLE needed (id int)");
        await fixture.AskAsync(script);
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second third"));
    }

    [Test]
    public async Task Rows_behind_a_copy_are_refused()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var rows = fixture.Add("first", "CREATE TABLE a (id text);\nCOPY a FROM STDIN;\nit's\n\\.\n");

        Assert.That(() => fixture.Migrator.UpgradeScript("head", isIdempotent: true), Throws.TypeOf<MigrationException>().With.Property("File").EqualTo(rows.UpPath).And.Property("Line").EqualTo(2));
    }

    private static Task<string> DumpAsync(MigratorOptions options) => TestServer.DumpAsync(options.ConnectionString);

    private static Task<string> JournalAsync(MigrationFixture fixture) => fixture.AskAsync("SELECT string_agg(r::text, ';' ORDER BY revision) FROM schemagen.revisions r");
}
