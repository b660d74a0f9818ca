using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>The journal's own table and schema: what is made, and what goes again.</summary>
public sealed class JournalTests
{
    [Test]
    public async Task Nothing_is_left_of_a_journal_that_was_made_by_the_upgrade()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        var before = await TestServer.DumpAsync(fixture.Options.ConnectionString);
        await fixture.Migrator.UpgradeAsync();
        await fixture.Migrator.DowngradeAsync("base");
        Assert.That(await TestServer.DumpAsync(fixture.Options.ConnectionString), Is.EqualTo(before));
    }

    [TestCase("")]
    [TestCase("COMMENT ON SCHEMA schemagen IS 'made by the DBA';")]
    public async Task A_schema_that_a_DBA_made_stays_with_its_grants(string comment)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await fixture.AskAsync("CREATE SCHEMA schemagen; GRANT USAGE ON SCHEMA schemagen TO PUBLIC;" + comment);
        var before = await TestServer.DumpAsync(fixture.Options.ConnectionString);
        await fixture.Migrator.UpgradeAsync();
        await fixture.Migrator.DowngradeAsync("base");
        Assert.That(await TestServer.DumpAsync(fixture.Options.ConnectionString), Is.EqualTo(before));
    }

    [Test]
    public async Task A_table_that_a_DBA_made_stays_and_is_used_again()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await fixture.Migrator.EnsureJournalAsync();
        await fixture.AskAsync("COMMENT ON TABLE schemagen.revisions IS 'ours'");
        await fixture.Migrator.UpgradeAsync();
        await fixture.Migrator.DowngradeAsync("base");
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM schemagen.revisions"), Is.EqualTo("0"));
        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
    }

    [Test]
    public async Task A_schema_in_which_something_else_stands_stays()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        await fixture.Migrator.UpgradeAsync();
        await fixture.AskAsync("CREATE TABLE schemagen.note (); ");
        await fixture.Migrator.DowngradeAsync("base");
        Assert.That(await fixture.AskAsync("SELECT to_regclass('schemagen.note'), to_regclass('schemagen.revisions')"), Is.EqualTo("schemagen.note|"));
    }

    [Test]
    public async Task Who_owns_one_schema_and_may_make_none_can_upgrade_and_go_back()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var role = "owner_" + fixture.Database;
        await fixture.AskAsync($"CREATE ROLE {role} LOGIN; CREATE SCHEMA app AUTHORIZATION {role}; REVOKE ALL ON DATABASE \"{fixture.Database}\" FROM PUBLIC; GRANT CONNECT ON DATABASE \"{fixture.Database}\" TO {role}; REVOKE ALL ON SCHEMA public FROM PUBLIC;");
        fixture.Add("first", "CREATE TABLE app.t (id int);", "DROP TABLE app.t;");
        var before = await TestServer.DumpAsync(fixture.Options.ConnectionString);
        var asOwner = fixture.Options with { ConnectionString = fixture.Options.ConnectionString.Replace("Username=postgres", $"Username={role}", StringComparison.Ordinal), JournalSchema = "app" };

        await new Migrator(asOwner).UpgradeAsync();
        Assert.That(await fixture.AskAsync("SELECT revision FROM app.revisions"), Is.EqualTo("first"));
        await new Migrator(asOwner).DowngradeAsync("base");
        Assert.That(await TestServer.DumpAsync(fixture.Options.ConnectionString), Is.EqualTo(before));

        var e = (await Assert.ThrowsAsync<MigrationException>(() => new Migrator(asOwner with { JournalSchema = "schemagen" }).UpgradeAsync()))!;
        Assert.That(e.Message, Does.Contain("permission denied").And.Contain("journalSchema"));
    }

    // As the first build made it.
    [Test]
    public async Task A_journal_of_an_earlier_build_is_read_as_it_is_and_completed_when_it_is_written()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        await fixture.AskAsync(
            """
            CREATE SCHEMA schemagen;
            CREATE TABLE schemagen.revisions (
                revision text PRIMARY KEY, name text NOT NULL, checksum text NOT NULL,
                state text NOT NULL CHECK (state IN ('applied', 'upgrading', 'downgrading')),
                applied_at timestamptz NOT NULL DEFAULT clock_timestamp(), applied_by text NOT NULL DEFAULT session_user, duration_ms bigint);
            CREATE TABLE first (id int);
            INSERT INTO schemagen.revisions VALUES ('first', 'first', 'x', 'applied', '2026-01-02 03:04:05Z', 'ann', 7);
            """);
        var entry = (await fixture.Migrator.CurrentAsync()).Entries.Single();
        Assert.That((entry.StateSince, entry.AppliedBy), Is.EqualTo((new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), "ann")));

        await fixture.Migrator.UpgradeAsync();
        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("first second", "first second")));
        Assert.That(fixture.Events.Where(e => e.Kind == MigrationEventKind.Notice), Is.Empty);

        var other = await fixture.OtherDatabaseAsync();
        await new Migrator(other).EnsureJournalAsync();
        const string Columns = "SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, atthasdef), ',' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'schemagen.revisions'::regclass AND attnum > 0";
        Assert.That(await fixture.AskAsync(Columns), Is.EqualTo(await TestServer.PsqlAsync(other.ConnectionString, Columns)));
    }

    [Test]
    public async Task A_script_completes_the_journal_of_an_earlier_build_as_well()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        await fixture.Migrator.UpgradeAsync("first");
        await fixture.AskAsync("ALTER TABLE schemagen.revisions DROP state_since, DROP statements_done, DROP statements_hash, DROP statement, DROP statement_before, DROP statement_at");

        await TestServer.PsqlAsync(fixture.Options.ConnectionString, fixture.Migrator.UpgradeScript("first:head"));

        Assert.That((await fixture.TablesAsync(), await fixture.JournalAsync()), Is.EqualTo(("first second", "first second")));
    }

    [Test]
    public async Task A_table_of_the_users_is_not_taken_for_the_journal()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Options = fixture.Options with { JournalSchema = "public" };
        fixture.AddTables("first");
        await fixture.AskAsync("CREATE TABLE revisions (id int)");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("public.revisions is no journal").And.Message.Contains("journalTable"));
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("revisions"));
    }
}
