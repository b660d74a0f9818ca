using System.Security.Cryptography;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A throwaway server's own folder; it is locked for as long as the tool lives.</summary>
internal sealed class ClusterFolder : IDisposable
{
    private const string Prefix = "schemagen-";
    private const string LockName = "lock";

    // A socket's path may have 107 bytes (macOS: 103), of which its own name and the folder's take 33.
    private const int LongestRoot = 65;
    private const long LeastSpace = 512L << 20;

    // A folder is not locked in the instant in which it is made.
    private static readonly TimeSpan Youth = TimeSpan.FromMinutes(1);

    private readonly FileStream hold;

    private ClusterFolder(string path, FileStream hold) => (Path, this.hold) = (path, hold);

    public string Path { get; }

    public string Data => System.IO.Path.Combine(Path, "data");

    /// <summary>Makes a folder where it is fastest: in memory if the system has such a place with room, else with the temporary files.</summary>
    public static ClusterFolder Create()
    {
        var root = Root();
        RemoveStale(root);
        var path = System.IO.Path.Combine(root, Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5)));
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            // The server trusts whoever reaches its socket, so nobody else may.
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new ClusterFolder(path, Lock(path));
    }

    /// <summary>Deletes the folders whose tool has died without its watcher, such as in a reboot or a killed container.</summary>
    /// <remarks>
    /// A lock tells the dead from the living even across containers that share the folder, where process ids do not. A server that still runs
    /// in such a folder sees within a minute that its lock file has gone, and ends; nothing is killed by a process id that a file remembers.
    /// </remarks>
    public static void RemoveStale(string root)
    {
        foreach (var path in Directory.EnumerateDirectories(root, Prefix + "*"))
        {
            try
            {
                if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(path) > Youth)
                {
                    using var free = Lock(path);
                    Directory.Delete(path, recursive: true);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It is locked, or another user's, or another tool deletes it at this moment.
            }
        }
    }

    /// <summary>Gives the folder in which the folders are made.</summary>
    public static string Root()
    {
        var temporary = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetTempPath());
        return HasRoom("/dev/shm") ? "/dev/shm"
            : temporary.Length <= LongestRoot || OperatingSystem.IsWindows() ? temporary
            : "/tmp";
    }

    public void Dispose()
    {
        hold.Dispose();
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The watcher has deleted it, as it should; else the next start does.
        }
    }

    private static FileStream Lock(string path) =>
        new(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    // In a container /dev/shm has often 64 MB, too few for a second database.
    private static bool HasRoom(string path)
    {
        try
        {
            return Directory.Exists(path) && new DriveInfo(path).AvailableFreeSpace >= LeastSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
