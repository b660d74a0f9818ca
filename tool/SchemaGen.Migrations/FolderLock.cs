using System.Security.Cryptography;

namespace SchemaGen.Migrations;

/// <summary>A FolderLock lets one process at a time write to a migrations folder; it ends with the process, however that ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string Name = ".lock";
    private const int LongestToken = 1 << 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Waits for a folder, and removes what a process left there that was killed while it wrote.</summary>
    /// <exception cref="MigrationException">The folder cannot be written to, or another process does not let go of it.</exception>
    public static FolderLock Take(string directory)
    {
        var path = Path.Combine(directory, Name);
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            if (TryTake(path) is { } taken)
            {
                Leftovers.Remove(directory);
                return taken;
            }

            Thread.Sleep(Pause);
        }

        throw new MigrationException($"another schemagen is writing to '{directory}': run the command again when it has ended") { File = directory };
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    // EWOULDBLOCK of Linux and of macOS, and ERROR_SHARING_VIOLATION of Windows; whether the file is there now says nothing.
    private static bool IsTaken(IOException e) => (e.HResult & 0xffff) is 11 or 35 or 32;

    private static FolderLock? TryTake(string path)
    {
        FileStream? stream = null;
        try
        {
            // To open a link would be to write to whatever file it leads to.
            if (new FileInfo(path).LinkTarget is not null)
            {
                throw new MigrationException($"{path} is a link: remove it, no command makes one") { File = path };
            }

            stream = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);

            // Who had it before may have removed the file between our opening and our locking it: then this is another one.
            var token = RandomNumberGenerator.GetInt32(1, LongestToken);
            stream.SetLength(token);
            if (new FileInfo(path) is { Exists: true } now && now.Length == token)
            {
                return new(stream);
            }
        }
        catch (IOException e) when (IsTaken(e))
        {
            // Another process has it.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NewFiles.CannotWrite(path, e);
        }

        stream?.Dispose();
        return null;
    }
}
