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
        using var bench = await Workbench.CreateAsync();
        // The pauses keep most of the run between the first and the last revision, however fast the machine.
        for (var i = 1; i <= Revisions; i++)
        {
            MigrationsFolder.Write(Path.Combine(bench.Folder, "migrations"), Manifest(i), $"CREATE TABLE {Name(i)} (id int);\nSELECT pg_sleep(0.02);\n", $"DROP TABLE {Name(i)};\n");
        }

        var whole = await UpgradeAsync(bench, TimeSpan.FromMinutes(2));
        Assert.That(whole.IsKilled, Is.False);
        await ResetAsync(bench);

        Random random = new(TestContext.CurrentContext.Random.Next());
        var unfinished = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await UpgradeAsync(bench, whole.Took * random.NextDouble());
            var applied = await AppliedAsync(bench);
            unfinished += applied is > 0 and < Revisions ? 1 : 0;
            if (kill % 10 == 9)
            {
                await bench.DoAsync("upgrade", "-q");
                Assert.That(await AppliedAsync(bench), Is.EqualTo(Revisions));
            }

            await ResetAsync(bench);
        }

        Assert.That(unfinished, Is.GreaterThan(0), "no kill came in the middle");
    }

    // The tables that are there have to be those of the journal.
    private static async Task<int> AppliedAsync(Workbench bench)
    {
        await WaitForServerAsync(bench);
        var tables = await bench.AskAsync("SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
        var journal = await bench.AskAsync("SELECT to_regclass('schemagen.revisions') IS NOT NULL") == "t"
            ? await bench.AskAsync("SELECT coalesce(string_agg(revision, ' ' ORDER BY revision), '') FROM schemagen.revisions WHERE state = 'applied'")
            : string.Empty;
        Assert.That(tables, Is.EqualTo(journal));
        return tables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    // The server ends what it is doing for a client that is gone.
    private static async Task WaitForServerAsync(Workbench bench)
    {
        while (await bench.AskAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'schemagen'") != "0")
        {
            await Task.Delay(5);
        }
    }

    private static async Task ResetAsync(Workbench bench)
    {
        await WaitForServerAsync(bench);
        await bench.ExecuteAsync($"SET client_min_messages = warning; DROP SCHEMA IF EXISTS schemagen CASCADE; {string.Concat(Enumerable.Range(1, Revisions).Select(i => $"DROP TABLE IF EXISTS {Name(i)};"))}");
    }

    private static async Task<(bool IsKilled, TimeSpan Took)> UpgradeAsync(Workbench bench, TimeSpan patience)
    {
        using var process = Process.Start(new ProcessStartInfo(ToolProcess.Path, ["upgrade", "-q", "--connection", bench.Connection]) { WorkingDirectory = bench.Folder })!;
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
