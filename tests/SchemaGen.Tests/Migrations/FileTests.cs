using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>Files as git, editors and pg_dump write them.</summary>
public sealed class FileTests
{
    [Test]
    public async Task CRLF_and_a_byte_order_mark_mean_the_same_as_LF()
    {
        const string Sql = "-- schemagen: no-transaction\nCREATE TABLE t (a text DEFAULT 'x\ny');\nINSERT INTO t DEFAULT VALUES;\nCREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\nSELECT 1\n$$;\nCREATE INDEX CONCURRENTLY ON t (a);\n";
        using var fixture = await MigrationFixture.CreateAsync();
        var files = fixture.Add("first", Sql);
        await File.WriteAllTextAsync(files.UpPath, "\uFEFF" + Sql.Replace("\n", "\r\n", StringComparison.Ordinal));

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.AskAsync("SELECT a = E'x\\ny', prosrc NOT LIKE E'%\\r%' FROM t, pg_proc WHERE proname = 'f'"), Is.EqualTo("t|t"));
    }

    [Test]
    public async Task A_lone_carriage_return_is_refused_with_its_line()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t ();\n-- header\rCREATE TABLE a ();\r");

        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("first.up.sql:2: a carriage return"));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }

    [TestCase("")]
    [TestCase("-- schemagen: no-transaction\n")]
    public async Task Rows_behind_a_COPY_are_sent(string head)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var files = fixture.Add("first", head + "CREATE TABLE t (a int, b text);\nCOPY t (a, b) FROM stdin;\n1\tx;'y\n2\t\\N\n\\.\nCOPY t FROM STDIN WITH (FORMAT csv);\n3,\"ö\"\n\\.\nCREATE TABLE u ();\n");
        await File.WriteAllTextAsync(files.UpPath, (await File.ReadAllTextAsync(files.UpPath)).Replace("\n", "\r\n", StringComparison.Ordinal));

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.AskAsync("SELECT string_agg(a || coalesce(b, '-'), ' ' ORDER BY a) FROM t"), Is.EqualTo("1x;'y 2- 3ö"));
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("t u"));
    }

    [Test]
    public async Task A_wrong_row_is_named_with_its_line_and_nothing_stays()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t (a int);\nCOPY t\nFROM stdin;\n1\nx\n\\.\n");

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That(e.Message, Does.Contain("first.up.sql:5: invalid input syntax").And.Contain("\n  context: COPY t, line 2, column a: \"x\""));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task An_error_in_a_block_is_named_with_the_line_of_the_file_and_its_context()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN 1/0;\nEND $$");
        fixture.Add("first", "CREATE TABLE t ();\n\nDO $$\nBEGIN\n  PERFORM 1;\n  PERFORM f();\nEND\n$$;\n");

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That(e.Line, Is.EqualTo(6));
        Assert.That(e.Message, Does.Contain("\n  context: SQL expression \"1/0\"\n  PL/pgSQL function f() line 3 at RETURN\n"));
    }

    [Test]
    public async Task Each_statement_is_said_with_its_time_where_that_is_asked_for()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Options = fixture.Options with { ReportsStatements = true };
        fixture.Add("first", "CREATE TABLE t (a int);\nSELECT pg_sleep(0.2);\nCOPY t FROM stdin;\n1\n\\.\n");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(
            string.Join('\n', fixture.Events.Where(e => e.Kind == MigrationEventKind.Statement).Select(e => e.Message)),
            Does.Match("^[0-9]+ ms: CREATE TABLE t .a int.\n[0-9]{3,} ms: SELECT pg_sleep.0.2.\n[0-9]+ ms: COPY t FROM stdin$"));
    }
}
