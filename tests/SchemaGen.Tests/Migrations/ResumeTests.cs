using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A statement that no transaction holds is interrupted while it waits for another session; the next run finds out what came of it and goes on.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ResumeTests
{
    private const string Head = "-- schemagen: no-transaction\n";

    private const string Tables =
        "CREATE TABLE t (id int NOT NULL, a int); INSERT INTO t SELECT g, g FROM generate_series(1, 50) g; CREATE INDEX old ON t (a);"
        + "ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID; CREATE TYPE mood AS ENUM ('sad');"
        + "CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2);";

    private const string Writing = "INSERT INTO t VALUES (0, 1)";
    private const string Maintaining = "LOCK TABLE t IN SHARE UPDATE EXCLUSIVE MODE";

    // The statement and for whom it waits.
    private static readonly TestCaseData[] Statements =
    [
        new("CREATE INDEX CONCURRENTLY \"new I\" ON t (id);", Writing),
        new("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS new ON ONLY public.t (id);", Writing),
        new("CREATE INDEX CONCURRENTLY ON t (id);", Writing),
        new("DROP INDEX CONCURRENTLY old;", Writing),
        new("REINDEX INDEX CONCURRENTLY old;", Writing),
        new("REINDEX (VERBOSE, CONCURRENTLY) TABLE t;", Writing),
        new("ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;", "SELECT * FROM p"),
        new("VACUUM t;", Maintaining),
        new("ALTER TABLE t VALIDATE CONSTRAINT positive;", Maintaining),
        new("ALTER TYPE mood ADD VALUE 'ok';\nCREATE INDEX CONCURRENTLY new ON t (id);", Writing),
        new("BEGIN;\nALTER TABLE t ADD b int;\nCOMMIT;\nVACUUM t;", Maintaining),
    ];

    // What the server may have finished when nobody was there to hear of it.
    private static readonly TestCaseData[] Effects =
    [
        new("CREATE INDEX CONCURRENTLY \"new I\" ON t (id);", Writing, "DROP INDEX \"new I\"; CREATE INDEX \"new I\" ON t (id)"),
        new("CREATE INDEX CONCURRENTLY ON t (id);", Writing, "DROP INDEX t_id_idx; CREATE INDEX t_id_idx ON t (id)"),
        new("DROP INDEX CONCURRENTLY old;", Writing, "DROP INDEX old"),
        new("ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;", "SELECT * FROM p", "ALTER TABLE p DETACH PARTITION p1 FINALIZE"),
    ];

    [TestCaseSource(nameof(Statements))]
    public Task An_upgrade_goes_on_by_itself(string statement, string blocker) => GoesOnAsync(statement, blocker, "", isUpgrade: true);

    [TestCaseSource(nameof(Statements))]
    public Task A_downgrade_goes_on_by_itself(string statement, string blocker) => GoesOnAsync(statement, blocker, "", isUpgrade: false);

    [TestCaseSource(nameof(Effects))]
    public Task What_took_effect_and_was_not_journaled_does_not_run_again(string statement, string blocker, string byHand) => GoesOnAsync(statement, blocker, byHand, isUpgrade: true);

    [Test]
    public async Task What_a_statement_set_holds_for_those_after_the_interruption()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var role = "setter_" + fixture.Database;
        await fixture.AskAsync($"CREATE ROLE {role}; CREATE SCHEMA app AUTHORIZATION {role};");
        fixture.Add("first", Head + $"SET search_path TO app;\nSET ROLE {role};\nCREATE TABLE t (id int);\nSELECT 1/count(*) FROM pg_class WHERE relname = 'later';\nCREATE INDEX CONCURRENTLY i ON t (id);\nCREATE TABLE u ();");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>());
        await fixture.AskAsync("CREATE TABLE later ()");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.AskAsync($"SELECT count(*) FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relowner = '{role}'::regrole"), Is.EqualTo("3"));
    }

    [Test]
    public async Task An_invalid_index_of_a_failed_statement_is_named_and_built_again()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1)");
        fixture.Add("first", Head + "CREATE UNIQUE INDEX CONCURRENTLY i ON t (a);");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("duplicated"));
        Assert.That(fixture.Events[^1].Message, Is.EqualTo("the index public.i is left and not valid: the next run drops it and goes on here"));
        Assert.That((await fixture.Migrator.CurrentAsync()).Entries.Single().Interruption, Does.Match("its upgrade was begun at .* 0 statements are done, the next was begun at 2.*: CREATE UNIQUE INDEX"));

        await fixture.AskAsync("DELETE FROM t WHERE ctid <> '(0,1)'");
        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.AskAsync("SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass"), Is.EqualTo("t"));
    }

    [Test]
    public async Task An_index_that_was_there_before_is_not_taken_for_the_own()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE TABLE t (a int); CREATE INDEX i ON t (a)");
        fixture.Add("first", Head + "CREATE INDEX CONCURRENTLY i ON t (a);");
        for (var run = 0; run < 2; run++)
        {
            Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("already exists"));
        }
    }

    [Test]
    public async Task A_person_is_asked_where_nothing_tells_and_where_the_file_is_another_one()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("CREATE PROCEDURE fails() LANGUAGE plpgsql AS 'begin commit; perform 1/0; end'");
        fixture.AddTables("zero");
        var files = fixture.Add("first zero", Head + "CREATE TABLE a ();\nCALL fails();");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>());
        await AsksAsync(fixture, "nothing tells whether this statement was done: CALL fails()");

        MigrationsFolder.Rewrite([(files, files.Manifest, Head + "CREATE TABLE b ();\nCALL fails();", "")]);
        await AsksAsync(fixture, "are not the first of the file any more");
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("a zero"));
    }

    [Test]
    public async Task The_same_downgrade_again_takes_back_no_more_than_it_meant_to()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("zero", "one");
        fixture.Add("two one", "CREATE TABLE two ();", Head + "SELECT 1/count(*) FROM pg_class WHERE relname = 'later';\nDROP TABLE two;");
        await fixture.Migrator.UpgradeAsync();
        Assert.That(async () => await fixture.Migrator.DowngradeAsync("-1"), Throws.TypeOf<MigrationException>());
        await fixture.AskAsync("CREATE TABLE later ()");

        Assert.That((await fixture.Migrator.DowngradeAsync("-1")).Select(s => s.Manifest.Revision), Is.EqualTo(new[] { "two" }));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("one zero"));
    }

    private static async Task AsksAsync(MigrationFixture fixture, string reason) =>
        Assert.That(
            (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!.Message,
            Does.Contain(reason).And.Contain("'schemagen stamp first'").And.Contain("'schemagen stamp zero'"));

    private static async Task GoesOnAsync(string statement, string blocker, string byHand, bool isUpgrade)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var sql = Head + "CREATE TABLE before ();\n" + statement + "\nCREATE TABLE after ();";
        fixture.Add("first", isUpgrade ? sql : "", isUpgrade ? "" : sql);
        var undisturbed = await fixture.OtherDatabaseAsync();
        await TestServer.ExecuteAsync(undisturbed.ConnectionString, Tables);
        await fixture.AskAsync(Tables);
        await new Migrator(undisturbed).UpgradeAsync();
        await RunAsync(undisturbed, isUpgrade);

        await InterruptAsync(fixture, blocker, isUpgrade);
        await fixture.AskAsync(byHand);
        await RunAsync(fixture.Options, isUpgrade);

        Assert.That(await TestServer.DumpAsync(fixture.Options.ConnectionString), Is.EqualTo(await TestServer.DumpAsync(undisturbed.ConnectionString)));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM pg_index WHERE NOT indisvalid"), Is.EqualTo("0"));
    }

    private static Task<IReadOnlyList<MigrationStep>> RunAsync(MigratorOptions options, bool isUpgrade) =>
        isUpgrade ? new Migrator(options).UpgradeAsync() : new Migrator(options).DowngradeAsync("base");

    // The session ends as it does with the server or the network, while the statement waits.
    private static async Task InterruptAsync(MigrationFixture fixture, string blocker, bool isUpgrade)
    {
        if (!isUpgrade)
        {
            await fixture.Migrator.UpgradeAsync();
        }

        await using var holding = await HeldLock.TakeAsync(fixture.Options.ConnectionString, blocker);
        var run = isUpgrade ? fixture.Migrator.UpgradeAsync() : fixture.Migrator.DowngradeAsync("base");
        await HeldLock.WaitForWaiterAsync(fixture, run);
        await fixture.AskAsync("SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()");
        Assert.That(async () => await run, Throws.TypeOf<MigrationException>());
    }
}
