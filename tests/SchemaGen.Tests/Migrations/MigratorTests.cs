using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class MigratorTests
{
    [Test]
    public async Task Upgrade_head_applies_every_revision_with_its_journal_row()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second");

        var steps = await box.Migrator.UpgradeAsync();

        Assert.That(steps.Select(s => s.ToString()), Is.EqualTo(["upgrade  -> first, first", "upgrade first -> second, second"]));
        Assert.That(await box.TablesAsync(), Is.EqualTo("first second"));
        var entry = (await box.Migrator.CurrentAsync()).Entries[0];
        Assert.That(entry.Checksum, Is.EqualTo(ContentHash.Of("CREATE TABLE first (id int);\n")));
        Assert.That(entry.AppliedBy, Is.EqualTo("postgres"));
        Assert.That(entry.Duration, Is.Not.Null);
        Assert.That(entry.AppliedAt, Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(5)));
    }

    [Test]
    public async Task A_second_upgrade_has_nothing_to_do()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first");
        await box.Migrator.UpgradeAsync();

        Assert.That(await box.Migrator.UpgradeAsync(), Is.Empty);
    }

    [TestCase("+1", "first")]
    [TestCase("seco", "first second")]
    [TestCase("first+1", "first second")]
    [TestCase("head-2", "first")]
    [TestCase("heads", "first second third")]
    [TestCase("base", "")]
    public async Task Upgrade_goes_to_the_target_and_no_further(string target, string tables)
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second", "third");

        await box.Migrator.UpgradeAsync(target);

        Assert.That(await box.TablesAsync(), Is.EqualTo(tables));
        Assert.That(await box.JournalAsync(), Is.EqualTo(tables));
    }

    [TestCase("-1", "first second")]
    [TestCase("-3", "")]
    [TestCase("second", "first second")]
    [TestCase("firs", "first")]
    [TestCase("base", "")]
    [TestCase("head", "first second third")]
    public async Task Downgrade_goes_back_to_the_target_and_no_further(string target, string tables)
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second", "third");
        await box.Migrator.UpgradeAsync();

        await box.Migrator.DowngradeAsync(target);

        Assert.That(await box.TablesAsync(), Is.EqualTo(tables));
        Assert.That(await box.JournalAsync(), Is.EqualTo(tables));
    }

    [Test]
    public async Task Branches_are_applied_together_and_a_merge_after_both()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("trunk");
        box.AddTable("blue trunk");
        box.AddTable("green trunk");
        Assert.That(async () => await box.Migrator.UpgradeAsync("head"), Throws.TypeOf<HistoryException>().With.Message.Contains("blue, green"));
        await box.Migrator.UpgradeAsync("blue");
        Assert.That((await box.Migrator.CurrentAsync()).Heads, Is.EqualTo(["blue"]));
        await box.Migrator.UpgradeAsync("heads");
        Assert.That((await box.Migrator.CurrentAsync()).Heads, Is.EqualTo(["blue", "green"]));

        box.Add("merge blue green", "");
        await box.Migrator.UpgradeAsync("head");
        Assert.That((await box.Migrator.CurrentAsync()).Heads, Is.EqualTo(["merge"]));

        await box.Migrator.DowngradeAsync("-1");
        await box.Migrator.DowngradeAsync("green@-1");
        Assert.That(await box.TablesAsync(), Is.EqualTo("blue trunk"));
    }

    [Test]
    public async Task A_plan_names_the_steps_and_changes_nothing()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second");
        var before = await TestServer.DumpAsync(box.Options.ConnectionString);

        var steps = await box.Migrator.PlanUpgradeAsync();

        Assert.That(steps.Select(s => s.Manifest.Revision), Is.EqualTo(["first", "second"]));
        Assert.That(await TestServer.DumpAsync(box.Options.ConnectionString), Is.EqualTo(before));
    }

    [Test]
    public async Task Stamp_writes_the_journal_and_runs_nothing()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second", "third");

        await box.Migrator.StampAsync("second");
        Assert.That(await box.TablesAsync(), Is.Empty);
        Assert.That(await box.JournalAsync(), Is.EqualTo("first second"));

        var state = await box.Migrator.StampAsync("first");
        Assert.That(state.Heads, Is.EqualTo(["first"]));

        await box.Migrator.StampAsync("base");
        Assert.That(await box.JournalAsync(), Is.Empty);
    }

    [Test]
    public async Task Purge_and_stamp_forgets_revisions_that_no_file_has()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first");
        await box.Migrator.EnsureJournalAsync();
        await box.AskAsync("insert into schemagen.revisions (revision, name, checksum, state) values ('gone', 'lost', '', 'applied')");

        Assert.That(async () => await box.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("gone (lost), which is in no file"));
        Assert.That(async () => await box.Migrator.StampAsync("first"), Throws.TypeOf<MigrationException>());
        await box.Migrator.PurgeAndStampAsync("first");
        Assert.That(await box.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task The_journal_may_have_a_hostile_name()
    {
        using var box = await Sandbox.CreateAsync();
        box.Options = box.Options with { JournalSchema = "a\"b'c; drop \\ $1 {schema} é", JournalTable = "select \"'\\" };
        box.AddTables("first", "second");

        await box.Migrator.UpgradeAsync();
        await box.Migrator.DowngradeAsync("-1");

        Assert.That(await box.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task The_journal_keeps_a_hostile_message()
    {
        using var box = await Sandbox.CreateAsync();
        const string name = "it's \\' a \"name\"; -- {revision} 😀";
        MigrationsFolder.Write(box.Directory, new RevisionManifest { Revision = "first", Name = name }, "", "");

        await box.Migrator.UpgradeAsync();

        Assert.That((await box.Migrator.CurrentAsync()).Entries[0].Name, Is.EqualTo(name));
    }

    [Test]
    public async Task Two_upgrades_at_once_apply_each_revision_once()
    {
        using var box = await Sandbox.CreateAsync();
        box.Add("slow", "SELECT pg_sleep(0.5);\nCREATE TABLE slow ();");
        box.Add("next slow", "-- schemagen: no-transaction\nCREATE TABLE next (id int);\nCREATE INDEX CONCURRENTLY ON next (id);");

        var runs = await Task.WhenAll(box.Migrator.UpgradeAsync(), box.Migrator.UpgradeAsync(), box.Migrator.UpgradeAsync());

        Assert.That(runs.Select(r => r.Count).Order(), Is.EqualTo([0, 0, 2]));
        Assert.That(box.Events.Count(e => e.Kind == MigrationEventKind.Waiting), Is.EqualTo(2));
    }

    [Test]
    public async Task Waiting_for_another_upgrade_ends_with_the_time_allowed()
    {
        using var box = await Sandbox.CreateAsync();
        box.Add("slow", "SELECT pg_sleep(2);");
        var first = box.Migrator.UpgradeAsync();
        while (await box.AskAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") == "0")
        {
            await Task.Delay(5);
        }

        box.Options = box.Options with { WaitForOthers = TimeSpan.FromMilliseconds(100) };
        Assert.That(async () => await box.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("another process"));
        await first;
    }

    [Test]
    public async Task Settings_and_roles_of_one_revision_do_not_reach_the_next()
    {
        using var box = await Sandbox.CreateAsync();
        await box.AskAsync("create role nobody_much_" + box.Database);
        box.Add("first", $"SET search_path = ''; SET client_min_messages = error; SET ROLE nobody_much_{box.Database};");
        box.Add("second first", "CREATE TABLE second AS SELECT current_setting('search_path') AS path, current_user AS who, current_setting('lock_timeout') AS wait;");
        box.Options = box.Options with { LockTimeout = TimeSpan.FromSeconds(7) };

        await box.Migrator.UpgradeAsync();

        Assert.That(await box.AskAsync("select * from second"), Is.EqualTo("\"$user\", public|postgres|7s"));
    }

    [Test]
    public async Task The_time_limits_of_the_options_hold_for_every_revision()
    {
        using var box = await Sandbox.CreateAsync();
        box.Add("first", "SET statement_timeout = 0;");
        box.Add("second first", "SELECT pg_sleep(20);");
        box.Options = box.Options with { StatementTimeout = TimeSpan.FromMilliseconds(100) };

        var e = (await Assert.ThrowsAsync<MigrationException>(() => box.Migrator.UpgradeAsync()))!;

        Assert.That(e.SqlState, Is.EqualTo("57014"));
        Assert.That(await box.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task A_revision_that_was_merged_in_below_the_head_is_applied_later()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "third");
        await box.Migrator.UpgradeAsync();
        box.AddTable("second first");
        box.Add("merge second third", "");

        await box.Migrator.UpgradeAsync();

        Assert.That(await box.TablesAsync(), Is.EqualTo("first second third"));
    }

    [Test]
    public async Task The_journal_needs_no_right_to_make_schemas_once_it_is_there()
    {
        using var box = await Sandbox.CreateAsync();
        await box.Migrator.EnsureJournalAsync();
        var role = "limited_" + box.Database;
        await box.AskAsync($"create role {role} login; grant usage on schema schemagen to {role}; grant all on schemagen.revisions to {role}");
        box.Add("first", "SELECT 1;");

        await new Migrator(box.Options with { ConnectionString = box.Options.ConnectionString.Replace("Username=postgres", $"Username={role}") }).UpgradeAsync();

        Assert.That((await box.Migrator.CurrentAsync()).Entries.Single().AppliedBy, Is.EqualTo(role));
    }

    [Test]
    public async Task A_failed_upgrade_keeps_the_revisions_before_it()
    {
        using var box = await Sandbox.CreateAsync();
        box.AddTables("first", "second");
        box.Add("third second", "SELECT 1/0;");

        Assert.That(async () => await box.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>());

        Assert.That(await box.JournalAsync(), Is.EqualTo("first second"));
    }

    [Test]
    public async Task Notices_are_passed_on()
    {
        using var box = await Sandbox.CreateAsync();
        box.Add("first", "DO $$ BEGIN RAISE NOTICE 'seen'; END $$;");

        await box.Migrator.UpgradeAsync();

        Assert.That(box.Events, Is.EqualTo([
            new MigrationEvent(MigrationEventKind.Running, "Running upgrade  -> first, first"),
            new MigrationEvent(MigrationEventKind.Notice, "NOTICE: seen"),
        ]));
    }
}
