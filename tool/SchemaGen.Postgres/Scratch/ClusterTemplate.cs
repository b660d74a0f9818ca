using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A data directory as initdb makes it, kept in the user's cache because initdb takes a second and a copy fifty milliseconds.</summary>
/// <param name="Path">The folder in the cache.</param>
/// <param name="Version">The server's version.</param>
internal sealed record ClusterTemplate(string Path, string Version)
{
    private const string Prefix = "postgres-";

    /// <summary>Finds the template of these very programs, or null when there is none yet.</summary>
    public static ClusterTemplate? Find(LocalBinaries binaries, ScratchOptions options)
    {
        var suffix = "-" + Hash(binaries);
        return CacheFolder(options) is { } cache && Directory.Exists(cache)
            ? (from path in Directory.EnumerateDirectories(cache, Prefix + "*" + suffix)
               select new ClusterTemplate(path, System.IO.Path.GetFileName(path)[Prefix.Length..^suffix.Length])).FirstOrDefault()
            : null;
    }

    /// <summary>Keeps a fresh data directory for the next time; a cache that cannot be written only costs that time.</summary>
    public static void Save(string data, string version, (LocalBinaries Binaries, ScratchOptions Options) of)
    {
        if (CacheFolder(of.Options) is not { } cache)
        {
            return;
        }

        var unfinished = System.IO.Path.Combine(cache, ".new-" + Guid.NewGuid().ToString("N"));
        try
        {
            CreatePrivate(cache);
            RemoveUnfinished(cache);
            Copy(data, unfinished);
            // A rename is all or nothing; where another process was quicker it fails, and that one's template is as good.
            Directory.Move(unfinished, System.IO.Path.Combine(cache, $"{Prefix}{version}-{Hash(of.Binaries)}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    /// <summary>Forgets a template that a server could not start from.</summary>
    public void Delete()
    {
        var doomed = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, ".new-" + Guid.NewGuid().ToString("N"));
        Directory.Move(Path, doomed);
        Directory.Delete(doomed, recursive: true);
    }

    private static string? CacheFolder(ScratchOptions options) =>
        options.Environment("XDG_CACHE_HOME") is { Length: > 0 } xdg ? System.IO.Path.Combine(xdg, "schemagen")
        : options.Environment("LOCALAPPDATA") is { Length: > 0 } local ? System.IO.Path.Combine(local, "schemagen")
        : options.Environment("HOME") is { Length: > 1 } home ? System.IO.Path.Combine(home, ".cache", "schemagen")
        : null;

    // An upgraded server has another time, and must not start from the directory of its predecessor.
    private static string Hash(LocalBinaries binaries)
    {
        var program = new FileInfo(binaries.Program("postgres")!);
        var identity = $"{program.FullName}|{program.Length}|{program.LastWriteTimeUtc.Ticks}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..12];
    }

    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void RemoveUnfinished(string cache)
    {
        var old = DateTime.UtcNow.AddHours(-1);
        foreach (var folder in Directory.EnumerateDirectories(cache, ".new-*").Where(f => Directory.GetLastWriteTimeUtc(f) < old))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, System.IO.Path.Combine(to, System.IO.Path.GetFileName(folder)));
        }
    }
}
