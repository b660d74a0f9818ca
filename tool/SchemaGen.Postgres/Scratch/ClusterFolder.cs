using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A throwaway server's own folder; it is locked for as long as the tool lives.</summary>
/// <remarks>It belongs to whoever runs the tool. Where the server runs under another account, only its data directory is that account's.</remarks>
internal sealed class ClusterFolder : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // A socket's path may have 107 bytes (macOS: 103), of which its own name and the folders' take 40.
    private const int LongestRoot = 60;
    private const long LeastSpace = 512L << 20;

    private readonly FileStream hold;

    private ClusterFolder(string path, FileStream hold) => (Path, this.hold) = (path, hold);

    public string Path { get; }

    /// <summary>The data directory, in which the socket lies too.</summary>
    public string Data => System.IO.Path.Combine(Path, "data");

    /// <summary>Makes a folder where it is fastest: in memory if the system has such a place with room, else with the temporary files.</summary>
    public static async Task<ClusterFolder> CreateAsync(CancellationToken cancellation)
    {
        var root = Root();
        await StaleFolders.RemoveAsync(root, cancellation);
        var path = System.IO.Path.Combine(root, StaleFolders.Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5)));
        MakePrivate(path);
        return new ClusterFolder(path, Signed(StaleFolders.Lock(path)));
    }

    /// <summary>Gives the folder in which the folders are made.</summary>
    public static string Root()
    {
        var temporary = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetTempPath());
        return HasRoom("/dev/shm") ? "/dev/shm"
            : temporary.Length <= LongestRoot || OperatingSystem.IsWindows() ? temporary
            : "/tmp";
    }

    /// <summary>Makes the data directory.</summary>
    public void MakeData() => MakePrivate(Data);

    /// <summary>Lets other accounts go through the folder to what is theirs in it; they cannot list or change it.</summary>
    public void LetThrough()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, Private | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
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

    // For people who wonder whose it is.
    private static FileStream Signed(FileStream hold)
    {
        hold.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        hold.Flush();
        return hold;
    }

    // The server trusts whoever reaches its socket, so nobody else may.
    private static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Private);
        }
    }

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
