using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using SchemaGen.Tests.Scratch;

namespace SchemaGen.Tests.Commands;

/// <summary>SIGTERM at any moment: nothing is left on the server, in memory's folder or in the user's.</summary>
/// <remarks>SCHEMAGEN_TEST_SIGNALS says how many moments are tried.</remarks>
public sealed class InterruptedToolTests
{
    private static readonly string[][] Commands = [["check"], ["revision", "-m", "next"], ["scaffold", "--output", "Made", "--no-baseline"], ["upgrade"]];

    private static readonly string[] Left = ["check", "--scratch", "configured"];

    private static int Moments => int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_TEST_SIGNALS"), CultureInfo.InvariantCulture, out var moments) ? moments : 15;

    [Test]
    public async Task Nothing_is_left()
    {
        await using var given = await GivenServer.StartAsync();
        using var fixture = await MakeAsync(given);
        var before = await StateAsync(given);
        Random random = new(TestContext.CurrentContext.Random.Next());
        var interrupted = 0;
        for (var i = 0; i < Moments; i++)
        {
            var settled = Prepare(fixture, i);
            string[] command = [.. Commands[i % Commands.Length], .. random.Next(2) == 0 ? ["--scratch", "configured"] : Array.Empty<string>()];
            using var tool = Start(fixture, command);
            await Task.Delay(random.Next(50, 1200));
            await SignalAsync(tool, "TERM");
            await tool.WaitForExitAsync();

            Assert.That(tool.ExitCode, Is.EqualTo(143).Or.LessThanOrEqualTo(1), $"{string.Join(' ', command)}: {await tool.StandardError.ReadToEndAsync()}");
            interrupted += tool.ExitCode == 143 ? 1 : 0;
            Assert.That(await StateAsync(given), Is.EqualTo(before), string.Join(' ', command));
            await GoneAsync(tool.Id);
            Assert.That(IsWhole(FilesOf(fixture), settled, command[0]), () => $"{string.Join(' ', command)}: {string.Join('\n', FilesOf(fixture))}");
        }

        TestContext.Out.WriteLine($"{interrupted} of {Moments} were interrupted");
        Assert.That(interrupted, Is.GreaterThan(0));
    }

    [TestCase("HUP", 129)]
    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    public async Task The_exit_code_tells_the_signal(string signal, int code)
    {
        await using var given = await GivenServer.StartAsync();
        using var fixture = await MakeAsync(given);

        // A bound is worked out while the partition is made.
        fixture.Write("sql/views.sql", "CREATE TABLE t (a int) PARTITION BY LIST (a); CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (length(pg_sleep(600)::text));");
        using var tool = Start(fixture, Left);
        while (Convert.ToInt64(await Sql.ScalarAsync(given.Connection, "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()"), CultureInfo.InvariantCulture) == 0)
        {
            Assert.That(tool.HasExited, Is.False, () => tool.StandardError.ReadToEnd());
            await Task.Delay(20);
        }

        await SignalAsync(tool, signal);
        await tool.WaitForExitAsync();
        Assert.That((tool.ExitCode, await tool.StandardError.ReadToEndAsync()), Is.EqualTo((code, "interrupted\n")));
        Assert.That(await given.LeftoversAsync(), Is.Empty);
    }

    // The bench's own database is on a server that nobody else uses, so that whatever is there was left.
    private static async Task<ToolFixture> MakeAsync(GivenServer given)
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Environment["SCHEMAGEN_CONNECTION"] = given.Connection;
        fixture.Model(Cars.Plain);
        fixture.Write("sql/views.sql", View(0));
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        return fixture;
    }

    // Something to think about each time: the view is another one.
    private static IReadOnlyList<string> Prepare(ToolFixture fixture, int round)
    {
        foreach (var file in FilesOf(fixture).Where(f => !f.Contains("_first", StringComparison.Ordinal) && Path.GetFileName(f) is not ("Models.cs" or "views.sql")))
        {
            File.Delete(file);
        }

        fixture.Write("sql/views.sql", View(round + 1));
        return FilesOf(fixture);
    }

    // What is made is whole, or not there: the files of a revision, and those of a scaffolded table, a view and the settings, are three.
    private static bool IsWhole(IReadOnlyList<string> files, IReadOnlyList<string> settled, string command) =>
        files.SequenceEqual(settled)
        || (command is "revision" or "scaffold" && files.Count == settled.Count + 3 && !files.Any(f => Path.GetFileName(f).StartsWith('.')));

    private static string View(int number) => $"CREATE VIEW colours AS SELECT id, colour, {number.ToString(CultureInfo.InvariantCulture)} AS n FROM cars;";

    private static IReadOnlyList<string> FilesOf(ToolFixture fixture) => [.. Directory.EnumerateFileSystemEntries(fixture.Folder, "*", SearchOption.AllDirectories).Where(f => !Directory.Exists(f)).Order(StringComparer.Ordinal)];

    // Databases, roles and the locks and sessions of the tool.
    private static async Task<string> StateAsync(GivenServer given)
    {
        for (var tries = 0; tries < 100 && Convert.ToInt64(await Sql.ScalarAsync(given.Connection, "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'schemagen%' AND pid <> pg_backend_pid() AND state <> 'idle' OR application_name LIKE 'schemagen ____________'"), CultureInfo.InvariantCulture) > 0; tries++)
        {
            await Task.Delay(50);
        }

        return (string)(await Sql.ScalarAsync(
            given.Connection,
            """
            SELECT concat_ws('|', (SELECT string_agg(datname, ' ' ORDER BY 1) FROM pg_database), (SELECT string_agg(rolname, ' ' ORDER BY 1) FROM pg_roles),
                             (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'), (SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'schemagen ____________'))
            """))!;
    }

    private static Process Start(ToolFixture fixture, string[] command)
    {
        ProcessStartInfo start = new(ToolProcess.Path, command) { WorkingDirectory = fixture.Folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in fixture.Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static Task SignalAsync(Process process, string signal) =>
        CliWrap.Cli.Wrap("kill").WithArguments(["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]).WithValidation(CliWrap.CommandResultValidation.None).ExecuteAsync();

    // The lock of a folder names the tool that made it. The watcher deletes it a moment after the tool has ended.
    private static async Task GoneAsync(int tool)
    {
        var root = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        for (var tries = 0; ; tries++)
        {
            var left = Directory.GetDirectories(root, "schemagen-*").Where(f => PidOf(f) == tool.ToString(CultureInfo.InvariantCulture)).ToList();
            if (left.Count == 0)
            {
                return;
            }

            Assert.That(tries, Is.LessThan(200), () => $"{left[0]} is still there");
            await Task.Delay(50);
        }
    }

    private static string? PidOf(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "lock"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
