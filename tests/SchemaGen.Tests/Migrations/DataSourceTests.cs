using System.Diagnostics;
using System.Diagnostics.Metrics;
using Npgsql;
using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>Migrations on a data source of the program's own, which goes on with its connections.</summary>
public sealed class DataSourceTests
{
    private enum Mood
    {
        Sad,
        Happy,
    }

    [Test]
    public async Task Its_connections_come_back_without_lock_settings_and_role()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "-- schemagen: no-transaction\nSET work_mem = '3MB';\nCREATE TABLE first ();");
        await using var source = Source(fixture, ";Maximum Pool Size=1;No Reset On Close=true");

        await new Migrator(source, Revisions.FromDirectory(fixture.Directory)).UpgradeAsync();

        await using var connection = await source.OpenConnectionAsync();
        Assert.That(await AskAsync(connection, "SELECT current_setting('lock_timeout') || ' ' || current_setting('work_mem')"), Is.EqualTo("0 4MB"));
        Assert.That(await AskAsync(connection, "SELECT count(*)::text FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"), Is.EqualTo("0"));
    }

    [Test]
    public async Task It_knows_the_types_that_were_made()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TYPE mood AS ENUM ('sad', 'happy');");
        NpgsqlDataSourceBuilder builder = new(Pooled(fixture, ""));
        builder.MapEnum<Mood>("mood");
        await using var source = builder.Build();
        await using (await source.OpenConnectionAsync())
        {
            // Now it has asked for the types, and this one is not there yet.
        }

        await new Migrator(source, Revisions.FromDirectory(fixture.Directory)).UpgradeAsync();

        await using var command = source.CreateCommand("SELECT 'happy'::mood");
        Assert.That(await command.ExecuteScalarAsync(), Is.EqualTo(Mood.Happy));
    }

    [Test]
    public async Task Its_time_limits_are_not_those_of_a_migration()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "SELECT pg_sleep(1.2);\nCREATE TABLE t (id int);\nCOPY t FROM STDIN;\n1\n\\.\n");
        await using var source = Source(fixture, ";Command Timeout=1");

        await new Migrator(source, Revisions.FromDirectory(fixture.Directory)).UpgradeAsync();

        Assert.That(await fixture.AskAsync("SELECT count(*) FROM t"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_failure_has_the_line_and_the_connection_is_whole()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t ();\nSELECT 1;\nSELECT 1 / 0;\nCREATE TABLE u ();");
        await using var source = Source(fixture, ";Maximum Pool Size=1");
        Migrator migrator = new(source, Revisions.FromDirectory(fixture.Directory));

        var failure = await Assert.ThrowsAsync<MigrationException>(() => migrator.UpgradeAsync());

        Assert.That((failure!.Line, failure.SqlState), Is.EqualTo((3, "22012")));
        Assert.That((await migrator.StatusAsync()).Pending, Is.EqualTo(new[] { "first" }));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task One_that_multiplexes_is_refused()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await using var source = Source(fixture, ";Multiplexing=true");
        var failure = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(source, Revisions.FromDirectory(fixture.Directory)).UpgradeAsync());
        Assert.That(failure!.Message, Does.StartWith("the data source has Multiplexing"));
    }

    [Test]
    public async Task The_status_tells_what_is_pending_unknown_and_interrupted()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        await using var source = Source(fixture, "");
        Migrator migrator = new(source, Revisions.FromDirectory(fixture.Directory));
        await migrator.UpgradeAsync("first");
        Assert.That(await StatusAsync(migrator), Is.EqualTo("second//"));

        await migrator.UpgradeAsync();
        Assert.That((await migrator.StatusAsync()).IsCurrent, Is.True);

        await fixture.AskAsync("UPDATE schemagen.revisions SET state = 'upgrading' WHERE revision = 'second'; INSERT INTO schemagen.revisions VALUES ('third', 'third', '', 'applied')");
        Assert.That(await StatusAsync(migrator), Is.EqualTo("/third/second"));
    }

    [Test]
    public async Task Activities_and_measurements_tell_of_each_revision()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first", "second");
        List<string> activities = [];
        List<string> measured = [];
        using var root = new Activity("test").Start();
        using ActivityListener listener = new()
        {
            ShouldListenTo = s => s.Name == Migrator.TelemetryName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => Add(activities, a.RootId == root.RootId ? a.DisplayName : null),
        };
        ActivitySource.AddActivityListener(listener);
        using MeterListener meter = new() { InstrumentPublished = (i, l) => Listen(i, l) };
        meter.SetMeasurementEventCallback<double>((i, _, tags, _) => Add(measured, $"{i.Name} {tags[0].Value} {tags[1].Value}"));
        meter.Start();

        await fixture.Migrator.UpgradeAsync();

        Assert.That(activities, Is.EqualTo(new[] { "schemagen revision first", "schemagen revision second", "schemagen upgrade" }));
        Assert.That(measured, Has.Member("schemagen.revision.duration upgrade done"));
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == Migrator.TelemetryName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static void Add(List<string> list, string? text)
    {
        lock (list)
        {
            list.AddRange(text is null ? [] : [text]);
        }
    }

    private static async Task<string> StatusAsync(Migrator migrator)
    {
        var status = await migrator.StatusAsync();
        return $"{string.Join(' ', status.Pending)}/{string.Join(' ', status.Unknown)}/{string.Join(' ', status.Interrupted)}";
    }

    private static string Pooled(MigrationFixture fixture, string more) =>
        new NpgsqlConnectionStringBuilder(fixture.Options.ConnectionString) { Pooling = true, IncludeErrorDetail = false }.ConnectionString + more;

    private static NpgsqlDataSource Source(MigrationFixture fixture, string more) => NpgsqlDataSource.Create(Pooled(fixture, more));

    private static async Task<string> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
