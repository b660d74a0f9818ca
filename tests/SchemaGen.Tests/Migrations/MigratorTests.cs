using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class MigratorTests
{
    [Test]
    public async Task Upgrade_head_applies_every_revision_with_its_journal_row()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");

        var steps = await fixture.Migrator.UpgradeAsync();

        Assert.That(steps.Select(s => s.ToString()), Is.EqualTo(["upgrade  -> first, first", "upgrade first -> second, second"]));
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("first second"));
        var entry = (await fixture.Migrator.CurrentAsync()).Entries[0];
        Assert.That(entry.Checksum, Is.EqualTo(ContentHash.Of("CREATE TABLE first (id int);\n")));
        Assert.That(entry.AppliedBy, Is.EqualTo("postgres"));
        Assert.That(entry.Duration, Is.Not.Null);
        Assert.That(entry.AppliedAt, Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(5)));
    }

    [Test]
    public async Task A_second_upgrade_has_nothing_to_do()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.Migrator.UpgradeAsync(), Is.Empty);
    }

    [TestCase("+1", "first")]
    [TestCase("seco", "first second")]
    [TestCase("first+1", "first second")]
    [TestCase("head-2", "first")]
    [TestCase("heads", "first second third")]
    [TestCase("base", "")]
    public async Task Upgrade_goes_to_the_target_and_no_further(string target, string tables)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second", "third");

        await fixture.Migrator.UpgradeAsync(target);

        Assert.That(await fixture.TablesAsync(), Is.EqualTo(tables));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo(tables));
    }

    [TestCase("-1", "first second")]
    [TestCase("-3", "")]
    [TestCase("second", "first second")]
    [TestCase("firs", "first")]
    [TestCase("base", "")]
    [TestCase("head", "first second third")]
    public async Task Downgrade_goes_back_to_the_target_and_no_further(string target, string tables)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second", "third");
        await fixture.Migrator.UpgradeAsync();

        await fixture.Migrator.DowngradeAsync(target);

        Assert.That(await fixture.TablesAsync(), Is.EqualTo(tables));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo(tables));
    }

    [Test]
    public async Task Branches_are_applied_together_and_a_merge_after_both()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("trunk");
        fixture.AddTable("blue trunk");
        fixture.AddTable("green trunk");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync("head"), Throws.TypeOf<HistoryException>().With.Message.Contains("blue, green"));
        await fixture.Migrator.UpgradeAsync("blue");
        Assert.That((await fixture.Migrator.CurrentAsync()).Heads, Is.EqualTo(["blue"]));
        await fixture.Migrator.UpgradeAsync("heads");
        Assert.That((await fixture.Migrator.CurrentAsync()).Heads, Is.EqualTo(["blue", "green"]));

        fixture.Add("merge blue green", "");
        await fixture.Migrator.UpgradeAsync("head");
        Assert.That((await fixture.Migrator.CurrentAsync()).Heads, Is.EqualTo(["merge"]));

        await fixture.Migrator.DowngradeAsync("-1");
        await fixture.Migrator.DowngradeAsync("green@-1");
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("blue trunk"));
    }

    [Test]
    public async Task A_plan_names_the_steps_and_changes_nothing()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        var before = await TestServer.DumpAsync(fixture.Options.ConnectionString);

        var steps = await fixture.Migrator.PlanUpgradeAsync();

        Assert.That(steps.Select(s => s.Manifest.Revision), Is.EqualTo(["first", "second"]));
        Assert.That(await TestServer.DumpAsync(fixture.Options.ConnectionString), Is.EqualTo(before));
    }

    [Test]
    public async Task Stamp_writes_the_journal_and_runs_nothing()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second", "third");

        await fixture.Migrator.StampAsync("second");
        Assert.That(await fixture.TablesAsync(), Is.Empty);
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second"));

        var state = await fixture.Migrator.StampAsync("first");
        Assert.That(state.Heads, Is.EqualTo(["first"]));

        await fixture.Migrator.StampAsync("base");
        Assert.That(await fixture.JournalAsync(), Is.Empty);
    }

    [Test]
    public async Task Purge_and_stamp_forgets_revisions_that_no_file_has()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await fixture.Migrator.EnsureJournalAsync();
        await fixture.AskAsync("insert into schemagen.revisions (revision, name, checksum, state) values ('gone', 'lost', '', 'applied')");

        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("gone (lost), which is in no file"));
        Assert.That(async () => await fixture.Migrator.StampAsync("first"), Throws.TypeOf<MigrationException>());
        await fixture.Migrator.PurgeAndStampAsync("first");
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task The_journal_may_have_a_hostile_name()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Options = fixture.Options with { JournalSchema = "a\"b'c; drop \\ $1 {schema} é", JournalTable = "select \"'\\" };
        fixture.AddTables("first", "second");

        await fixture.Migrator.UpgradeAsync();
        await fixture.Migrator.DowngradeAsync("-1");

        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task The_journal_keeps_a_hostile_message()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        const string name = "it's \\' a \"name\"; -- {revision} 😀";
        MigrationsFolder.Write(fixture.Directory, new RevisionManifest { Revision = "first", Name = name }, "", "");

        await fixture.Migrator.UpgradeAsync();

        Assert.That((await fixture.Migrator.CurrentAsync()).Entries[0].Name, Is.EqualTo(name));
    }

    [Test]
    public async Task Two_upgrades_at_once_apply_each_revision_once()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("slow", "SELECT pg_sleep(0.5);\nCREATE TABLE slow ();");
        fixture.Add("next slow", "-- schemagen: no-transaction\nCREATE TABLE next (id int);\nCREATE INDEX CONCURRENTLY ON next (id);");

        var runs = await Task.WhenAll(fixture.Migrator.UpgradeAsync(), fixture.Migrator.UpgradeAsync(), fixture.Migrator.UpgradeAsync());

        Assert.That(runs.Select(r => r.Count).Order(), Is.EqualTo([0, 0, 2]));
        Assert.That(fixture.Events.Count(e => e.Kind == MigrationEventKind.Waiting && e.Message.Contains(": pid ", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task Waiting_for_another_upgrade_ends_with_the_time_allowed()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("slow", "SELECT pg_sleep(2);");
        var first = fixture.Migrator.UpgradeAsync();
        while (await fixture.AskAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") == "0")
        {
            await Task.Delay(5);
        }

        fixture.Options = fixture.Options with { WaitForOthers = TimeSpan.FromMilliseconds(100) };
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Match(@"another process .* within 100 ms: pid \d+ \(schemagen, user \w+, .*since 2"));
        await first;
    }

    [Test]
    public async Task Settings_and_roles_of_one_revision_do_not_reach_the_next()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.AskAsync("create role nobody_much_" + fixture.Database);
        fixture.Add("first", $"SET search_path = ''; SET client_min_messages = error; SET ROLE nobody_much_{fixture.Database};");
        fixture.Add("second first", "CREATE TABLE second AS SELECT current_setting('search_path') AS path, current_user AS who, current_setting('lock_timeout') AS wait;");
        fixture.Options = fixture.Options with { LockTimeout = TimeSpan.FromSeconds(7) };

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.AskAsync("select * from second"), Is.EqualTo("\"$user\", public|postgres|7s"));
    }

    [Test]
    public async Task The_time_limits_of_the_options_hold_for_every_revision()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "SET statement_timeout = 0;");
        fixture.Add("second first", "SELECT pg_sleep(20);");
        fixture.Options = fixture.Options with { StatementTimeout = TimeSpan.FromMilliseconds(100) };

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That(e.SqlState, Is.EqualTo("57014"));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task A_revision_that_was_merged_in_below_the_head_is_applied_later()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "third");
        await fixture.Migrator.UpgradeAsync();
        fixture.AddTable("second first");
        fixture.Add("merge second third", "");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.TablesAsync(), Is.EqualTo("first second third"));
    }

    [Test]
    public async Task The_journal_needs_no_right_to_make_schemas_once_it_is_there()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await fixture.Migrator.EnsureJournalAsync();
        var role = "limited_" + fixture.Database;
        await fixture.AskAsync($"create role {role} login; grant usage on schema schemagen to {role}; grant all on schemagen.revisions to {role}");
        fixture.Add("first", "SELECT 1;");

        await new Migrator(fixture.Options with { ConnectionString = fixture.Options.ConnectionString.Replace("Username=postgres", $"Username={role}") }).UpgradeAsync();

        Assert.That((await fixture.Migrator.CurrentAsync()).Entries.Single().AppliedBy, Is.EqualTo(role));
    }

    [Test]
    public async Task A_failed_upgrade_keeps_the_revisions_before_it()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        fixture.Add("third second", "SELECT 1/0;");

        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>());

        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first second"));
    }

    [Test]
    public async Task Notices_are_passed_on()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "DO $$ BEGIN RAISE NOTICE 'seen'; END $$;");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(fixture.Events.Select(e => (e.Kind, e.Message, e.Revision)), Is.EqualTo([
            (MigrationEventKind.Running, "Running upgrade  -> first, first", "first"),
            (MigrationEventKind.Notice, "NOTICE: seen", null),
            (MigrationEventKind.Done, "Done upgrade  -> first, first", "first"),
        ]));
    }
}
