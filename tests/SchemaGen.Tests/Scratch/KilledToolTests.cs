using System.Diagnostics;
using NUnit.Framework;

namespace SchemaGen.Tests.Scratch;

public sealed class KilledToolTests
{
    [Test]
    public async Task A_killed_tool_leaves_no_server()
    {
        using var tool = Start();
        var folder = Path.GetDirectoryName(await tool.StandardOutput.ReadLineAsync())!;
        Assert.That(await Local.ProcessesAsync(folder), Is.Not.Empty);

        tool.Kill();
        await tool.WaitForExitAsync();
        await GoneAsync(folder);
        Assert.That(folder, Does.Not.Exist);
    }

    // Before there is a server, nobody watches: an empty folder may stay until the next start clears it away.
    [Test]
    public async Task A_tool_killed_while_it_starts_a_server_leaves_none()
    {
        var before = Folders();
        for (var delay = 150; delay <= 600; delay += 50)
        {
            using var tool = Start();
            await Task.Delay(delay);
            tool.Kill();
            await tool.WaitForExitAsync();
        }

        foreach (var folder in Folders().Except(before).Where(f => !IsHeld(f)))
        {
            await GoneAsync(folder);
        }
    }

    private static Process Start()
    {
        return Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", typeof(HeldServer).Assembly.Location },
            RedirectStandardOutput = true,
        })!;
    }

    private static string[] Folders() => Directory.GetDirectories(ClusterFolderRoot(), "schemagen-*");

    private static string ClusterFolderRoot() => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    // A tool that lives holds its lock: the folder is that of another test.
    private static bool IsHeld(string folder)
    {
        try
        {
            using FileStream free = new(Path.Combine(folder, "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    // The watcher deletes the folder last of all, and its own command line names it.
    private static async Task GoneAsync(string folder)
    {
        var watch = Stopwatch.StartNew();
        while (File.Exists(Path.Combine(folder, "data", "postmaster.pid")) || (await Local.ProcessesAsync(folder)).Length > 0)
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), () => $"{folder} is still there");
            await Task.Delay(50);
        }
    }
}
