using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>upgrade, downgrade, stamp, current, ensure-version.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class MigrationTests
{
    [TestCase("head", "one two three")]
    [TestCase("heads", "one two three")]
    [TestCase("+1", "one")]
    [TestCase("two", "one two")]
    [TestCase("thre", "one two three")]
    [TestCase("one+1", "one two")]
    public async Task An_upgrade_goes_as_far_as_its_target(string target, string applied)
    {
        using var bench = await MakeAsync();
        var answer = await bench.DoAsync("upgrade", target);
        Assert.That(answer.Output, Is.Empty);
        Assert.That(answer.Error, Does.Contain("Running upgrade  -> one, one"));
        Assert.That(await JournalAsync(bench), Is.EqualTo(applied));
        Assert.That((await bench.DoAsync("upgrade", target.StartsWith('+') ? "one" : target)).Error, Does.StartWith("nothing to do"));
    }

    [TestCase("-1", "one two")]
    [TestCase("-2", "one")]
    [TestCase("one", "one")]
    public async Task A_downgrade_goes_as_far_as_its_target(string target, string applied)
    {
        using var bench = await MakeAsync();
        await bench.DoAsync("upgrade");
        await bench.DoAsync("downgrade", target);
        Assert.That(await JournalAsync(bench), Is.EqualTo(applied));
    }

    [Test]
    public async Task A_dry_run_prints_the_steps_and_touches_nothing()
    {
        using var bench = await MakeAsync();
        var empty = await bench.DumpAsync();
        Assert.That((await bench.DoAsync("upgrade", "two", "--dry-run")).Lines, Is.EqualTo(new[] { "upgrade  -> one, one", "upgrade one -> two, two" }));
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
        await bench.DoAsync("upgrade");
        var full = await bench.DumpAsync();
        Assert.That((await bench.DoAsync("downgrade", "one", "--dry-run")).Lines, Is.EqualTo(new[] { "downgrade three -> two, three", "downgrade two -> one, two" }));
        Assert.That(await bench.DumpAsync(), Is.EqualTo(full));
    }

    [Test]
    public async Task The_sql_of_an_upgrade_run_by_psql_does_what_the_upgrade_does()
    {
        using var bench = await MakeAsync();
        var empty = await bench.DumpAsync();
        var up = await bench.DoAsync("upgrade", "head", "--sql");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
        await bench.AskAsync(up.Output);
        Assert.That(await JournalAsync(bench), Is.EqualTo("one two three"));
        Assert.That((await bench.DoAsync("upgrade")).Error, Does.StartWith("nothing to do"));
        await bench.AskAsync((await bench.DoAsync("downgrade", "head:one", "--sql")).Output);
        Assert.That(await JournalAsync(bench), Is.EqualTo("one"));
        await bench.AskAsync((await bench.DoAsync("downgrade", "one:base", "--sql")).Output);
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
    }

    [Test]
    public async Task Sql_is_written_with_no_database_at_all()
    {
        using var bench = await MakeAsync();
        bench.Environment.Remove("SCHEMAGEN_CONNECTION");
        Assert.That((await bench.DoAsync("upgrade", "one:two", "--sql")).Output, Does.Contain("CREATE TABLE two").And.Not.Contain("CREATE TABLE one"));
    }

    [Test]
    public async Task Current_says_where_the_database_is()
    {
        using var bench = await MakeAsync();
        var fresh = await bench.DoAsync("current");
        Assert.That((fresh.Output, fresh.Error), Is.EqualTo((string.Empty, "no revision is applied: the database is at base\n")));
        await bench.DoAsync("upgrade", "two");
        Assert.That((await bench.DoAsync("current")).Output, Is.EqualTo("two, two\n"));
        Assert.That((await bench.DoAsync("current", "-v")).Lines, Has.Count.EqualTo(2).And.All.Match("applied at .* by postgres in [0-9]+ ms"));
    }

    [Test]
    public async Task Stamp_says_where_the_database_is_and_runs_nothing()
    {
        using var bench = await MakeAsync();
        Assert.That((await bench.DoAsync("stamp", "two")).Error, Is.EqualTo("the database is at two\n"));
        Assert.That(await bench.AskAsync("SELECT to_regclass('one')"), Is.Empty);
        await bench.DoAsync("upgrade");
        Assert.That(await bench.AskAsync("SELECT to_regclass('three')"), Is.EqualTo("three"));
        await bench.ExecuteAsync("UPDATE schemagen.revisions SET revision = 'unknown' WHERE revision = 'one'");
        await InputTests.FailsAsync(bench, ["stamp", "head"], "unknown", "--purge");
        await bench.DoAsync("stamp", "one", "--purge");
        Assert.That(await JournalAsync(bench), Is.EqualTo("one"));
        Assert.That((await bench.DoAsync("stamp", "base")).Error, Is.EqualTo("the database is at base\n"));
    }

    [Test]
    public async Task Ensure_version_makes_the_journal_where_the_configuration_says()
    {
        using var bench = await MakeAsync();
        bench.Write("schemagen.json", """{ "journalSchema": "ours", "journalTable": "Done so far" }""");
        await bench.DoAsync("ensure-version");
        await bench.DoAsync("ensure-version");
        Assert.That(await bench.AskAsync("SELECT count(*) FROM ours.\"Done so far\""), Is.EqualTo("0"));
        await bench.DoAsync("upgrade");
        await bench.DoAsync("downgrade", "base");
        Assert.That(await bench.AskAsync("SELECT to_regnamespace('ours')"), Is.Empty);
    }

    [Test]
    public async Task An_edit_of_what_is_applied_already_is_warned_of()
    {
        using var bench = await MakeAsync();
        await bench.DoAsync("upgrade", "two");
        bench.Edit("migrations/one_*.up.sql", "id int", "id bigint");
        await bench.DoAsync("record", "one");
        Assert.That((await bench.DoAsync("upgrade", "-q")).Error, Does.Contain("one"));
    }

    private static Task<string> JournalAsync(Workbench bench) => bench.AskAsync("SELECT string_agg(revision, ' ' ORDER BY id) FROM (SELECT revision, row_number() OVER (ORDER BY applied_at) AS id FROM schemagen.revisions) r");

    // Three revisions: one, two, three, each of which makes a table of its name.
    private static async Task<Workbench> MakeAsync()
    {
        var bench = await Workbench.CreateAsync();
        foreach (var (parent, id) in new[] { ("", "one"), ("one", "two"), ("two", "three") })
        {
            SchemaGen.Migrations.MigrationsFolder.Write(Path.Combine(bench.Folder, "migrations"), new() { Revision = id, Name = id, Parents = parent.Length == 0 ? [] : [parent] }, $"CREATE TABLE {id} (id int);\n", $"DROP TABLE {id};\n");
        }

        return bench;
    }
}
