using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class NoTransactionTests
{
    private const string Head = "-- a revision\n-- schemagen: no-transaction\n\n";

    [Test]
    public async Task A_no_transaction_file_runs_what_no_transaction_allows()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", Head + "CREATE TABLE t (id int);\nCREATE INDEX CONCURRENTLY i ON t (id);\nVACUUM t;\n", Head + "DROP INDEX CONCURRENTLY i;\nDROP TABLE t;");

        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.AskAsync("select indisvalid from pg_index where indexrelid = 'i'::regclass"), Is.EqualTo("t"));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));

        await fixture.Migrator.DowngradeAsync("base");
        Assert.That(await fixture.TablesAsync() + await fixture.JournalAsync(), Is.Empty);
    }

    [Test]
    public async Task A_new_enum_value_can_be_used_in_the_same_file()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", Head + "CREATE TYPE e AS ENUM ('a');\nALTER TYPE e ADD VALUE 'b';\nCREATE TABLE t (x e DEFAULT 'b');");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.TablesAsync(), Is.EqualTo("t"));
    }

    [Test]
    public async Task A_file_that_failed_goes_on_at_its_statement_once_the_cause_is_gone()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("zero");
        var files = fixture.Add("first zero", Head + "CREATE TABLE t (id int);\nSELECT 1/count(*) FROM pg_class WHERE relname = 'later';\nCREATE TABLE u ();", "DROP TABLE u;\nDROP TABLE t;");

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;
        Assert.That((e.File, e.Line), Is.EqualTo((files.UpPath, (int?)5)));
        Assert.That(e.Message, Does.Contain("the statements before this one were kept"));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first:Upgrading zero"));
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("division by zero"));

        await fixture.AskAsync("create table later ()");
        Assert.That(await fixture.Migrator.UpgradeAsync(), Has.Count.EqualTo(1));
        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("later t u zero", "first zero")));
        Assert.That(await fixture.Migrator.DowngradeAsync("-1"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_file_that_was_undone_by_hand_and_stamped_runs_again()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", Head + "CREATE TABLE t (id int);\nSELECT 1/count(*) FROM pg_class WHERE relname = 'later';");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>());

        await fixture.AskAsync("drop table t; create table later ()");
        await fixture.Migrator.StampAsync("base");
        await fixture.Migrator.UpgradeAsync();

        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("later t", "first")));
    }

    [Test]
    public async Task A_transaction_of_its_own_is_allowed_if_it_is_ended()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", Head + "BEGIN;\nCREATE TABLE t ();\nCOMMIT;\nCREATE TABLE u ();");
        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("t u"));

        fixture.Add("second first", Head + "BEGIN;\nCREATE TABLE v ();");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("never committed"));
    }

    [Test]
    public async Task The_line_counts_in_the_head_of_the_file_only()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t (id int);\n-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY i ON t (id);\n");

        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>());
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }
}
