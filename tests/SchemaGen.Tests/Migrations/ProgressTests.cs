using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Migrations;

/// <summary>What is said while a statement takes long.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ProgressTests
{
    [TestCase("CREATE INDEX slow ON big (slowly(id));", "building index: scanning table")]
    [TestCase("-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY slow ON big (slowly(id));", "building index: scanning table")]
    [TestCase("SELECT pg_sleep(3);", null)]
    public async Task It_is_said_how_long_and_how_far(string up, string? phase)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add(
            "first",
            "CREATE TABLE big (id int);\nINSERT INTO big SELECT generate_series(1, 3000);\n"
            + "CREATE FUNCTION slowly(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$BEGIN PERFORM pg_sleep(0.001); RETURN $1; END$$;");
        fixture.Add("second first", up);
        fixture.Options = fixture.Options with { ProgressInterval = TimeSpan.FromSeconds(1) };

        await fixture.Migrator.UpgradeAsync();

        var told = fixture.Events.Where(e => e.Kind == MigrationEventKind.Progress).ToList();
        Assert.That(told, Is.Not.Empty);
        Assert.That(told[0].Duration, Is.GreaterThan(TimeSpan.FromSeconds(0.5)).And.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(told[0].Phase, Is.EqualTo(phase));
        Assert.That(told[0].Message, Does.Match(phase is null
            ? @"^\d+ s: SELECT pg_sleep\(3\)$"
            : @"^\d+ s: CREATE INDEX .*slow ON big .*\(building index: scanning table, \d+ %: \d+ of \d+ blocks\)$"));
        Assert.That((told[0].Total, told[0].Done <= told[0].Total), phase is null ? Is.EqualTo(((long?)null, false)) : Is.EqualTo(((long?)14, true)));
    }

    [Test]
    public async Task Nothing_is_said_of_what_is_quick()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "SELECT pg_sleep(1.5);");
        await fixture.Migrator.UpgradeAsync();
        Assert.That(fixture.Events.Select(e => e.Kind), Has.None.EqualTo(MigrationEventKind.Progress));
    }

    [Test]
    public async Task A_program_gets_an_event_after_ten_seconds()
    {
        using var fixture = await ToolFixture.CreateAsync();
        RevisionManifest manifest = new() { Revision = "first", Name = "first" };
        MigrationsFolder.Write(
            Path.Combine(fixture.Folder, "migrations"),
            manifest,
            "-- schemagen: no-transaction\nCREATE TABLE big AS SELECT generate_series(1, 11000) AS id;\n"
            + "CREATE FUNCTION slowly(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$BEGIN PERFORM pg_sleep(0.001); RETURN $1; END$$;\n"
            + "CREATE INDEX CONCURRENTLY slow ON big (slowly(id));\n",
            "DROP TABLE big;\n");

        var lines = (await fixture.DoAsync("upgrade", "--format", "json")).Lines.Where(l => l.Contains("\"progress\"", StringComparison.Ordinal)).ToList();

        Assert.That(lines, Is.Not.Empty);
        Assert.That(lines, Has.All.Match("""^\{"event":"progress",.*"milliseconds":\d+,"phase":"building index: scanning table","done":\d+,"total":49\}$"""));
    }
}
