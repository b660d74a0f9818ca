using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;
using SchemaGen.Tests.Migrations;

namespace SchemaGen.Tests.Commands;

/// <summary>One revision in the place of several, and what databases are told that have all, none or a part of these.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SquashTests
{
    [Test]
    public async Task It_does_what_the_old_ones_do_and_is_known_where_they_ran()
    {
        using var fixture = await HistoryAsync(isRecorded: true);
        using var fresh = await MigrationFixture.CreateAsync();
        await fixture.DoAsync("upgrade");
        var (dump, rows) = (await fixture.DumpAsync(), await RowsAsync(fixture.AskAsync));

        var said = await fixture.DoAsync("squash", "first..head", "-m", "all of it");

        Assert.That(said.Output + said.Error, Does.Match("replaces second, third, fourth, fifth"));
        Assert.That(fixture.Read("migrations/*_all_of_it.schema"), Does.Contain("\nreplaces second third fourth fifth\n").And.Contain("\nparents first\n"));
        Assert.That(fixture.Read("migrations/*_all_of_it.up.sql"), Does.Contain("-- schemagen: no-transaction\n").And.Contain("BEGIN;\n").And.Contain("RESET search_path;\nCOMMIT;\n"));
        var squashed = RevisionOf(fixture);
        Assert.That((await fixture.DoAsync("history")).Output, Does.StartWith($"first -> {squashed} (head, current), all of it"));
        Assert.That((await fixture.DoAsync("current", "-v")).Output, Does.Match($@"^first, .*\n{squashed}, all of it, applied at .*\n$"));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM schemagen.revisions"), Is.EqualTo("5"), "what reads changes nothing");

        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT string_agg(revision, ' ' ORDER BY applied_at) FROM schemagen.revisions"), Is.EqualTo($"first {squashed}"));
        Assert.That(await RowsAsync(fixture.AskAsync), Is.EqualTo(rows));

        // The same from nothing, back, and forward again.
        Migrator migrator = new(new MigratorOptions(fresh.Options.ConnectionString, Path.Combine(fixture.Folder, "migrations")));
        Assert.That((await migrator.UpgradeAsync()).Select(s => s.Revision), Is.EqualTo(new[] { "first", squashed }));
        Assert.That(await TestServer.DumpAsync(fresh.Options.ConnectionString), Is.EqualTo(dump));
        Assert.That(await RowsAsync(fresh.AskAsync), Is.EqualTo(rows));
        await migrator.DowngradeAsync("-1");
        await fixture.DoAsync("downgrade", "-1", "--yes");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(await TestServer.DumpAsync(fresh.Options.ConnectionString)));
        Assert.That(await fixture.AskAsync("SELECT to_regclass('cars') IS NOT NULL, to_regclass('names') IS NULL"), Is.EqualTo("t|t"));
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(dump));
        Assert.That((await fixture.DoAsync("verify")).Output, Does.Contain("proved " + squashed));
    }

    [Test]
    public async Task A_database_in_the_middle_goes_on_with_the_old_ones_or_is_told_where_they_are()
    {
        using var fixture = await HistoryAsync();
        await fixture.DoAsync("upgrade", "third");
        await fixture.DoAsync("squash", "first..fifth");
        var squashed = RevisionOf(fixture);
        Write(fixture, $"sixth {squashed}", "CREATE TABLE later ();\n", "DROP TABLE later;\n");
        Migrator migrator = new(new MigratorOptions(fixture.Connection, Path.Combine(fixture.Folder, "migrations")));
        Assert.That((await fixture.DoAsync("history")).Output, Does.Contain("fourth (pending)").And.Not.Contain(squashed + " ("));
        Assert.That((await migrator.StatusAsync()).Pending, Is.EqualTo(new[] { "fourth", "fifth", "sixth" }));

        // The files of two of them are gone, and are brought back.
        var gone = Files(fixture, "fourth*").Concat(Files(fixture, "fifth*")).ToDictionary(f => f, File.ReadAllText);
        gone.Keys.ToList().ForEach(File.Delete);
        var part = $"the database has a part of what revision {squashed} (squashed) replaces, and not fourth, fifth";
        await InputTests.FailsAsync(fixture, ["upgrade"], part, "bring back the files of fourth, fifth", $"stamp --purge {squashed}");
        Assert.That((await fixture.RunAsync("check")).Error, Does.Contain("bring back the files"));
        Assert.That((await fixture.DoAsync("current")).Error, Does.Contain("bring back the files"));
        Assert.That((await fixture.RunAsync("status")).Output, Does.Contain("the database has a part of what revision"));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM schemagen.revisions"), Is.EqualTo("3"));
        gone.ToList().ForEach(f => File.WriteAllText(f.Key, f.Value));

        Assert.That((await migrator.UpgradeAsync()).Select(s => s.Revision), Is.EqualTo(new[] { "fourth", "fifth", "sixth" }));
        Assert.That((await fixture.DoAsync("current")).Output, Is.EqualTo("sixth, sixth\n"));
        Assert.That(await migrator.UpgradeAsync(), Is.Empty);
        Assert.That(await fixture.AskAsync("SELECT string_agg(revision, ' ' ORDER BY revision) FROM schemagen.revisions"), Is.EqualTo($"{squashed} first sixth"));

        // Nobody needs them any more: the files may go.
        gone.Keys.Concat(Files(fixture, "second*")).Concat(Files(fixture, "third*")).ToList().ForEach(File.Delete);
        await fixture.DoAsync("downgrade", "base", "--yes");
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("current")).Output, Is.EqualTo("sixth, sixth\n"));
    }

    [Test]
    public async Task Scripts_know_it_too()
    {
        using var fixture = await HistoryAsync();
        await fixture.DoAsync("upgrade", "fifth");
        await fixture.DoAsync("squash", "first..fifth");
        var squashed = RevisionOf(fixture);
        var dump = await fixture.DumpAsync();
        var idempotent = (await fixture.DoAsync("upgrade", "--sql", "--idempotent")).Output;
        var plain = (await fixture.DoAsync("upgrade", "first:head", "--sql")).Output;
        await fixture.ExecuteAsync("CREATE TABLE before AS SELECT * FROM schemagen.revisions");
        await fixture.ExecuteAsync("DELETE FROM schemagen.revisions WHERE revision = 'fifth'");
        Assert.That(async () => await fixture.AskAsync(idempotent), Throws.Exception.With.Message.Contains("the database has a part of what it replaces"));
        Assert.That(async () => await fixture.AskAsync(plain), Throws.Exception.With.Message.Contains("the database has a part of what it replaces"));
        await fixture.ExecuteAsync("INSERT INTO schemagen.revisions SELECT * FROM before WHERE revision = 'fifth'; DROP TABLE before");

        await fixture.AskAsync(idempotent);
        await fixture.AskAsync(idempotent);
        Assert.That(await fixture.AskAsync("SELECT string_agg(revision, ' ' ORDER BY applied_at) FROM schemagen.revisions"), Is.EqualTo($"first {squashed}"));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(dump));
    }

    [TestCase("fifth..fifth", "nothing to squash")]
    [TestCase("first..second", "nothing to squash: only second")]
    [TestCase("first..fifth", "revision third (third) is followed by a branch")]
    [TestCase("second..limited", "{migrations}/limited_limited.up.sql:2: what this sets would hold")]
    [TestCase("second..hidden", "{migrations}/hidden_hidden.up.sql:1: what this sets would hold")]
    public async Task What_cannot_be_squashed_is_said_and_nothing_is_written(string range, string message)
    {
        using var fixture = await HistoryAsync();
        var folder = Path.Combine(fixture.Folder, "migrations");
        Write(fixture, "aside third", "CREATE TABLE aside ();\n", "DROP TABLE aside;\n");
        Directory.EnumerateFiles(folder, range == "first..fifth" ? "none" : "aside*").ToList().ForEach(File.Delete);
        Write(fixture, "limited fifth", range == "second..hidden" ? "" : "SELECT 1;\nSET lock_timeout = '1s';\n", "");
        Write(fixture, "hidden limited", "SELECT set_config('search_path', 'public', false);\n", "");

        var before = fixture.Listing();
        await InputTests.FailsAsync(fixture, ["squash", range], message.Replace("{migrations}", folder, StringComparison.Ordinal));
        Assert.That(fixture.Listing(), Is.EqualTo(before));
    }

    private static IEnumerable<string> Files(ToolFixture fixture, string pattern) => Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), pattern);

    private static string RevisionOf(ToolFixture fixture) =>
        MigrationsFolder.Load(Path.Combine(fixture.Folder, "migrations")).Revisions.Single(r => r.Manifest.Replaces.Count > 0).Manifest.Revision;

    private static async Task<string> RowsAsync(Func<string, Task<string>> ask) =>
        await ask("SELECT string_agg(c::text, ' ' ORDER BY c) FROM cars c") + await ask("SELECT string_agg(n::text, ' ' ORDER BY n) FROM names n");

    // Steps on data, a setting, a label that is used, an index beside readers: what no difference of schemas would tell.
    private static async Task<ToolFixture> HistoryAsync(bool isRecorded = false)
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[System.ComponentModel.DataAnnotations.Schema.Table(\"later\")] public class Later { public int Id { get; set; } }");
        Write(
            fixture,
            "first",
            "CREATE TYPE colour AS ENUM ('red');\nCREATE TABLE cars (id int PRIMARY KEY, paint colour);\nINSERT INTO cars VALUES (1, 'red');",
            "DROP TABLE cars;\nDROP TYPE colour;");
        Write(
            fixture,
            "second first",
            "-- second\nSET search_path TO public;\nALTER TYPE colour ADD VALUE 'blue'",
            "ALTER TABLE cars ALTER paint TYPE text;\nDROP TYPE colour;\nCREATE TYPE colour AS ENUM ('red');\nALTER TABLE cars ALTER paint TYPE colour USING paint::colour;");
        Write(
            fixture,
            "third second",
            "INSERT INTO cars VALUES (2, 'blue');\nCREATE TABLE names (name text);\nINSERT INTO names SELECT 'car ' || id FROM cars;",
            "DELETE FROM cars WHERE id = 2;\nDROP TABLE names;");
        Write(
            fixture,
            "fourth third",
            "-- schemagen: no-transaction\n-- beside readers\nCREATE INDEX CONCURRENTLY by_name ON names (name);",
            "-- schemagen: no-transaction\nDROP INDEX CONCURRENTLY by_name;");
        Write(fixture, "fifth fourth", "ALTER TABLE names ADD length int;\nUPDATE names SET length = length(name);", "ALTER TABLE names DROP length;");
        foreach (var revision in isRecorded ? ["first", "second", "third", "fourth", "fifth"] : Array.Empty<string>())
        {
            await File.AppendAllTextAsync(fixture.Find($"migrations/{revision}_*.up.sql"), "\n");
            await fixture.DoAsync("record", revision);
        }

        return fixture;
    }

    private static void Write(ToolFixture fixture, string idAndParents, string up, string down)
    {
        var words = idAndParents.Split(' ');
        RevisionManifest manifest = new() { Revision = words[0], Name = words[0], Parents = words[1..] };
        MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), manifest, up, down);
    }
}
