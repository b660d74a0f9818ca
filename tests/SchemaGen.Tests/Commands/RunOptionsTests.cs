using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;
using SchemaGen.Tests.Migrations;

namespace SchemaGen.Tests.Commands;

/// <summary>The options and settings of who runs revisions, and what is said of failures that are nobody's bug.</summary>
public sealed class RunOptionsTests
{
    private const string Limits = "CREATE TABLE limits AS SELECT current_setting('lock_timeout') AS waiting, current_setting('statement_timeout') AS taking;";

    [TestCase("{}", "", "5s|0")]
    [TestCase("""{ "lockTimeout": "7s", "statementTimeout": "2min", "retries": "3", "lockWait": "forever" }""", "", "7s|2min")]
    [TestCase("""{ "lockTimeout": "7s", "statementTimeout": "2min" }""", "--lock-timeout 0 --statement-timeout 1h --lock-wait 60s", "0|1h")]
    [TestCase("{}", "--lock-timeout 8s", "9s|0", "-- schemagen: lock_timeout=9s\n")]
    public async Task The_file_is_stronger_than_the_option_and_that_than_the_setting(string settings, string options, string limits, string head = "")
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", settings);
        Add(fixture, head + Limits);

        await fixture.DoAsync(["upgrade", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.That(await fixture.AskAsync("SELECT * FROM limits"), Is.EqualTo(limits));
    }

    [TestCase("--lock-timeout", "soon", "--lock-timeout is 'soon'")]
    [TestCase("--lock-wait", "60", "--lock-wait is '60'")]
    [TestCase("--retries", "-1", "--retries")]
    [TestCase("--kill-blockers", "x", "--kill-blockers is 'x'")]
    public async Task What_is_no_time_is_refused(string option, string value, string part)
    {
        using var fixture = await ToolFixture.CreateAsync();
        Add(fixture, Limits);
        await InputTests.FailsAsync(fixture, ["upgrade", $"{option}={value}"], part);
        fixture.Write("schemagen.json", """{ "lockTimeout": "soon" }""");
        await InputTests.FailsAsync(fixture, ["upgrade"], "schemagen.json:1: 'lockTimeout' is 'soon'", "500ms");
    }

    [Test]
    public async Task Without_patience_for_another_process_it_ends_at_once_and_says_whose_it_is()
    {
        using var fixture = await ToolFixture.CreateAsync();
        Add(fixture, "ALTER TABLE t ADD x int;");
        await fixture.ExecuteAsync("CREATE TABLE t ()");
        var held = await HeldLock.TakeAsync(fixture.Connection, "SELECT * FROM t");
        var first = fixture.RunAsync("upgrade", "-v");
        while (await fixture.AskAsync("SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()") == "0")
        {
            Assert.That(first.IsCompleted, Is.False);
            await Task.Delay(10);
        }

        await InputTests.FailsAsync(fixture, ["upgrade", "--lock-wait", "0"], "another process is migrating this database", ": pid ", "user postgres");
        await held.DisposeAsync();
        Assert.That((await first).Error, Does.Match(@"\n[0-9]+ ms: ALTER TABLE t ADD x int\n"));
    }

    [Test]
    public async Task Record_refuses_what_no_transaction_can_hold()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "one");
        var file = fixture.Find("migrations/*_one.up.sql");
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text + "\nCREATE INDEX CONCURRENTLY i ON cars (id);\n");
        await InputTests.FailsAsync(fixture, ["record"], $"_one.up.sql:{text.Split('\n').Length + 1}: ", "-- schemagen: no-transaction");

        await File.WriteAllTextAsync(file, "-- schemagen: no-transaction\n" + text + "\nCREATE INDEX CONCURRENTLY i ON cars (id);\nCOPY cars (id) FROM stdin;\n1\n\\.\n");
        await fixture.DoAsync("record");
        await fixture.DoAsync("upgrade");
    }

    // Npgsql gives up the connection at some of these.
    [Test]
    public async Task What_the_server_fails_at_is_no_bug_of_the_tool_and_the_next_run_goes_on(
        [Values("53100", "57014", "57P01", "58030", "XX000")] string code, [Values("", "-- schemagen: no-transaction\n")] string head)
    {
        using var fixture = await ToolFixture.CreateAsync();
        Add(fixture, $"{head}CREATE TABLE a ();\nDO $$ BEGIN\n  IF to_regclass('later') IS NULL THEN\n    RAISE EXCEPTION 'full' USING ERRCODE = '{code}';\n  END IF;\nEND $$;\nCREATE TABLE b ();\n");
        var answer = await fixture.RunAsync("upgrade");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain($"first_first.up.sql:{(head.Length > 0 ? 5 : 4)}: full (SQLSTATE {code})").And.Not.Contain("bug"));

        await fixture.ExecuteAsync("CREATE TABLE later ()");
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM pg_class WHERE relname IN ('a', 'b')"), Is.EqualTo("2"));
    }

    private static void Add(ToolFixture fixture, string up) =>
        MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), new RevisionManifest { Revision = "first", Name = "first" }, up, "");
}
