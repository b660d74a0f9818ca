using System.Text;
using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>Reads and writes the files of text that the tool works with.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file without its byte order mark; throws <see cref="MigrationException"/> when it cannot be read, is not UTF-8 or has more than 64 MiB.</summary>
    public static string Read(string path)
    {
        try
        {
            using StreamReader reader = new(new MemoryStream(ReadBytes(path)), Strict);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException e)
        {
            throw new MigrationException($"{path}: the file is not UTF-8", e) { File = path };
        }
    }

    /// <summary>What a file holds; throws <see cref="MigrationException"/> when it cannot be read or has more than 64 MiB.</summary>
    /// <remarks>Only regular files are read: a pipe and a device, whose reading may never end, are as empty ones.</remarks>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            FileInfo file = new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
            return file.Length switch
            {
                // That is the length of what is no regular file, too.
                0 => [],
                > ManifestFormat.MaxLength => throw new MigrationException(
                    $"{path}: the file has more than {ManifestFormat.MaxLength / 1024 / 1024} MiB, which is more than the tool reads")
                { File = path },
                _ => File.ReadAllBytes(file.FullName),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MigrationException($"{path}: the file cannot be read: {e.Message}", e) { File = path };
        }
    }

    /// <summary>Writes a file that is not there yet, through to the disk.</summary>
    public static void WriteNew(string path, string text)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Strict.GetBytes(text));
        stream.Flush(flushToDisk: true);
    }
}
