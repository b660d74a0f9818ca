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
        using var fixture = await MakeAsync();
        var answer = await fixture.DoAsync("upgrade", target);
        Assert.That(answer.Output, Is.Empty);
        Assert.That(answer.Error, Does.Contain("Running upgrade  -> one, one"));
        Assert.That(await JournalAsync(fixture), Is.EqualTo(applied));
        Assert.That((await fixture.DoAsync("upgrade", target.StartsWith('+') ? "one" : target)).Error, Does.StartWith("nothing to do"));
    }

    [TestCase("-1", "one two")]
    [TestCase("-2", "one")]
    [TestCase("one", "one")]
    public async Task A_downgrade_goes_as_far_as_its_target(string target, string applied)
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", target);
        Assert.That(await JournalAsync(fixture), Is.EqualTo(applied));
    }

    [Test]
    public async Task A_plan_prints_the_steps_and_runs_nothing()
    {
        using var fixture = await MakeAsync();
        var empty = await fixture.DumpAsync();
        Assert.That((await fixture.DoAsync("upgrade", "two", "--plan")).Lines, Is.EqualTo(new[] { "upgrade  -> one, one", "upgrade one -> two, two" }));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
        await fixture.DoAsync("upgrade");
        var full = await fixture.DumpAsync();
        Assert.That((await fixture.DoAsync("downgrade", "one", "--plan")).Lines, Is.EqualTo(new[] { "downgrade three -> two, three", "downgrade two -> one, two" }));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(full));
    }

    [Test]
    public async Task A_dry_run_says_times_and_locks_and_takes_everything_back()
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("upgrade", "two");
        var before = await fixture.DumpAsync();
        Assert.That((await fixture.DoAsync("upgrade", "--dry-run")).Error, Does.Match("Trying upgrade two -> three, three\n[0-9]+ ms: CREATE TABLE three \\(id int\\)\ntaken back: the database is as it was\n"));
        Assert.That((await fixture.DoAsync("downgrade", "-1", "--dry-run")).Error, Does.Contain("locked: ACCESS EXCLUSIVE LOCK of public.two"));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
    }

    [TestCase("upgrade --plan --dry-run", "give one of them")]
    [TestCase("upgrade --idempotent", "--sql")]
    public async Task Options_that_do_not_fit_are_refused(string command, string message)
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.RunAsync(command.Split(' '));
        Assert.That((answer.Code, answer.Error), Is.EqualTo((2, answer.Error)));
        Assert.That(answer.Error, Does.Contain(message));
    }

    [Test]
    public async Task The_sql_of_an_upgrade_run_by_psql_does_what_the_upgrade_does()
    {
        using var fixture = await MakeAsync();
        var empty = await fixture.DumpAsync();
        var up = await fixture.DoAsync("upgrade", "head", "--sql");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
        await fixture.AskAsync(up.Output);
        Assert.That(await JournalAsync(fixture), Is.EqualTo("one two three"));
        Assert.That((await fixture.DoAsync("upgrade")).Error, Does.StartWith("nothing to do"));
        await fixture.AskAsync((await fixture.DoAsync("downgrade", "head:one", "--sql")).Output);
        Assert.That(await JournalAsync(fixture), Is.EqualTo("one"));
        await fixture.AskAsync((await fixture.DoAsync("downgrade", "one:base", "--sql")).Output);
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
    }

    [Test]
    public async Task Sql_is_written_with_no_database_at_all()
    {
        using var fixture = await MakeAsync();
        fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        Assert.That((await fixture.DoAsync("upgrade", "one:two", "--sql")).Output, Does.Contain("CREATE TABLE two").And.Not.Contain("CREATE TABLE one"));
    }

    [Test]
    public async Task Current_says_where_the_database_is()
    {
        using var fixture = await MakeAsync();
        var fresh = await fixture.DoAsync("current");
        Assert.That((fresh.Output, fresh.Error), Is.EqualTo((string.Empty, "no revision is applied: the database is at base\n")));
        await fixture.DoAsync("upgrade", "two");
        Assert.That((await fixture.DoAsync("current")).Output, Is.EqualTo("two, two\n"));
        Assert.That((await fixture.DoAsync("current", "-v")).Lines, Has.Count.EqualTo(2).And.All.Match("applied at .* by postgres in [0-9]+ ms"));
    }

    [Test]
    public async Task Stamp_says_where_the_database_is_and_runs_nothing()
    {
        using var fixture = await MakeAsync();
        Assert.That((await fixture.DoAsync("stamp", "two")).Error, Is.EqualTo("the database is at two\n"));
        Assert.That(await fixture.AskAsync("SELECT to_regclass('one')"), Is.Empty);
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT to_regclass('three')"), Is.EqualTo("three"));
        await fixture.ExecuteAsync("UPDATE schemagen.revisions SET revision = 'unknown' WHERE revision = 'one'");
        await InputTests.FailsAsync(fixture, ["stamp", "head"], "unknown", "--purge");
        await fixture.DoAsync("stamp", "one", "--purge");
        Assert.That(await JournalAsync(fixture), Is.EqualTo("one"));
        Assert.That((await fixture.DoAsync("stamp", "base")).Error, Is.EqualTo("the database is at base\n"));
    }

    [Test]
    public async Task Ensure_version_makes_the_journal_where_the_configuration_says()
    {
        using var fixture = await MakeAsync();
        fixture.Write("schemagen.json", """{ "journalSchema": "ours", "journalTable": "Done so far" }""");
        await fixture.DoAsync("ensure-version");
        await fixture.DoAsync("ensure-version");
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM ours.\"Done so far\""), Is.EqualTo("0"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", "base");
        Assert.That(await fixture.AskAsync("SELECT to_regnamespace('ours')"), Is.Empty);
    }

    [Test]
    public async Task An_edit_of_what_is_applied_already_is_warned_of()
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("upgrade", "two");
        fixture.Edit("migrations/one_*.up.sql", "id int", "id bigint");
        await fixture.DoAsync("record", "one");
        Assert.That((await fixture.DoAsync("upgrade", "-q")).Error, Does.Contain("one"));
    }

    private static Task<string> JournalAsync(ToolFixture fixture) => fixture.AskAsync("SELECT string_agg(revision, ' ' ORDER BY id) FROM (SELECT revision, row_number() OVER (ORDER BY applied_at) AS id FROM schemagen.revisions) r");

    // Three revisions: one, two, three, each of which makes a table of its name.
    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        foreach (var (parent, id) in new[] { ("", "one"), ("one", "two"), ("two", "three") })
        {
            SchemaGen.Migrations.MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), new() { Revision = id, Name = id, Parents = parent.Length == 0 ? [] : [parent] }, $"CREATE TABLE {id} (id int);\n", $"DROP TABLE {id};\n");
        }

        return fixture;
    }
}
