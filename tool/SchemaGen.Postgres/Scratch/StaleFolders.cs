using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Deletes the folders whose tool has died without its watcher, such as in a killed container.</summary>
/// <remarks>
/// A lock tells the dead from the living even across containers that share the folder, where process ids do not. A server that still runs
/// in such a folder sees within a minute that its lock file has gone, and ends; nothing is killed by a process id that a file remembers.
/// </remarks>
internal static class StaleFolders
{
    /// <summary>How the folders' names begin.</summary>
    public const string Prefix = "schemagen-";

    private const string LockName = "lock";

    // A folder is not locked in the instant in which it is made.
    private static readonly TimeSpan MinimumAge = TimeSpan.FromMinutes(1);

    /// <summary>Deletes those that are ours.</summary>
    public static async Task RemoveAsync(string root, CancellationToken cancellation)
    {
        // Looking at the owner costs a process, so it is done only where there is something to look at.
        if (OperatingSystem.IsWindows() || !Directory.EnumerateDirectories(root, Prefix + "*").Any(IsOld))
        {
            return;
        }

        foreach (var path in await OwnAsync(root, cancellation))
        {
            await RemoveAsync(path);
        }
    }

    /// <summary>Locks a folder of ours.</summary>
    /// <exception cref="IOException">A living tool holds it.</exception>
    public static FileStream Lock(string path) =>
        new(Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static bool IsOld(string path)
    {
        try
        {
            return DateTime.UtcNow - Directory.GetLastWriteTimeUtc(path) > MinimumAge;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // find follows no links and knows owners. Others can neither write into a folder of ours nor put another in its place: /dev/shm and /tmp
    // let only its owner do that. Folders of others are never looked into, for a link in one would lead us anywhere.
    private static async Task<string[]> OwnAsync(string root, CancellationToken cancellation)
    {
        try
        {
            var found = await Cli.Wrap("/bin/sh")
                .WithArguments(["-c", "exec find \"$1\" -maxdepth 1 -type d -name \"$2*\" -user \"$(id -u)\" ! -perm -0020 ! -perm -0002", "sh", root, Prefix])
                .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellation);
            return [.. found.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(IsOld)];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }

    private static async Task RemoveAsync(string path)
    {
        try
        {
            using var free = Lock(path);
            // The server's account may change what is in its data directory while it is deleted; rm follows no links even then.
            await Cli.Wrap("rm").WithArguments(["-rf", "--", path]).WithValidation(CommandResultValidation.None).ExecuteAsync();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception)
        {
            // It is locked, or another tool deletes it at this moment.
        }
    }
}
