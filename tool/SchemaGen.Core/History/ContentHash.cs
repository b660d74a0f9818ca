using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Core.History;

/// <summary>ContentHash is the SHA-256 of a text file, in lower-case hex, that neither line endings nor a byte order mark change.</summary>
public static class ContentHash
{
    /// <summary>The hash of a text.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(Normalise(text)));
        return string.Concat(hash.Select(b => b.ToString("x2")));
    }

    // Git may check a file out with CRLF and an editor may add a mark; neither is an edit.
    private static string Normalise(string text) =>
        (text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text).Replace("\r\n", "\n");
}
