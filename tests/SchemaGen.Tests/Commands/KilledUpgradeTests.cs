using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Commands;

public sealed class KilledUpgradeTests
{
    private const int Kills = 50;
    private const int Revisions = 40;

    [Test]
    public async Task An_upgrade_that_is_killed_at_any_moment_leaves_each_revision_whole_or_not_there()
    {
        using var fixture = await ToolFixture.CreateAsync();
        // The pauses keep most of the run between the first and the last revision, however fast the machine.
        for (var i = 1; i <= Revisions; i++)
        {
            MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), Manifest(i), $"CREATE TABLE {Name(i)} (id int);\nSELECT pg_sleep(0.02);\n", $"DROP TABLE {Name(i)};\n");
        }

        var whole = await UpgradeAsync(fixture, TimeSpan.FromMinutes(2));
        Assert.That(whole.IsKilled, Is.False);
        await ResetAsync(fixture);

        Random random = new(TestContext.CurrentContext.Random.Next());
        var unfinished = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await UpgradeAsync(fixture, whole.Took * random.NextDouble());
            var applied = await AppliedAsync(fixture);
            unfinished += applied is > 0 and < Revisions ? 1 : 0;
            if (kill % 10 == 9)
            {
                await fixture.DoAsync("upgrade", "-q");
                Assert.That(await AppliedAsync(fixture), Is.EqualTo(Revisions));
            }

            await ResetAsync(fixture);
        }

        Assert.That(unfinished, Is.GreaterThan(0), "no kill came in the middle");
    }

    // The tables that are there have to be those of the journal.
    private static async Task<int> AppliedAsync(ToolFixture fixture)
    {
        await WaitForServerAsync(fixture);
        var tables = await fixture.AskAsync("SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
        var journal = await fixture.AskAsync("SELECT to_regclass('schemagen.revisions') IS NOT NULL") == "t"
            ? await fixture.AskAsync("SELECT coalesce(string_agg(revision, ' ' ORDER BY revision), '') FROM schemagen.revisions WHERE state = 'applied'")
            : string.Empty;
        Assert.That(tables, Is.EqualTo(journal));
        return tables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    // The server ends what it is doing for a client that is gone.
    private static async Task WaitForServerAsync(ToolFixture fixture)
    {
        while (await fixture.AskAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'schemagen'") != "0")
        {
            await Task.Delay(5);
        }
    }

    private static async Task ResetAsync(ToolFixture fixture)
    {
        await WaitForServerAsync(fixture);
        await fixture.ExecuteAsync($"SET client_min_messages = warning; DROP SCHEMA IF EXISTS schemagen CASCADE; {string.Concat(Enumerable.Range(1, Revisions).Select(i => $"DROP TABLE IF EXISTS {Name(i)};"))}");
    }

    private static async Task<(bool IsKilled, TimeSpan Took)> UpgradeAsync(ToolFixture fixture, TimeSpan patience)
    {
        using var process = Process.Start(new ProcessStartInfo(ToolProcess.Path, ["upgrade", "-q", "--connection", fixture.Connection]) { WorkingDirectory = fixture.Folder })!;
        var clock = Stopwatch.StartNew();
        using CancellationTokenSource timer = new(patience);
        try
        {
            await process.WaitForExitAsync(timer.Token);
            return (false, clock.Elapsed);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return (true, clock.Elapsed);
        }
    }

    private static string Name(int i) => "t" + i.ToString("D2", CultureInfo.InvariantCulture);

    private static RevisionManifest Manifest(int i) => new() { Revision = Name(i), Name = Name(i), Parents = i == 1 ? [] : [Name(i - 1)] };
}
