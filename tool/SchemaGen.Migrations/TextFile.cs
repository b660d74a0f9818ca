using System.Text;

namespace SchemaGen.Migrations;

internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file without its byte order mark; throws <see cref="MigrationException"/> when it cannot be read or is not UTF-8.</summary>
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException e)
        {
            throw new MigrationException($"{path}: the file is not UTF-8", e) { File = path };
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
