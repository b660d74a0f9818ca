using System.Text;

namespace SchemaGen.Core.Text;

/// <summary>String constants of SQL.</summary>
public static class SqlLiteral
{
    /// <summary>The text as a constant that means the same under every <c>standard_conforming_strings</c>, and after a file's line ends were changed.</summary>
    public static string Quote(string text) => text.IndexOfAny(['\\', '\r']) < 0
        ? "'" + text.Replace("'", "''") + "'"
        : "E'" + text.Replace("\\", "\\\\").Replace("'", "''").Replace("\r", "\\r") + "'";

    /// <summary>The text of a constant, plain, in dollar quotes or with the escapes of <c>E''</c>.</summary>
    public static string Unquote(string literal)
    {
        if (literal.StartsWith("$", StringComparison.Ordinal))
        {
            var tag = literal.IndexOf('$', 1) + 1;
            return literal.Substring(tag, Math.Max(0, literal.Length - (2 * tag)));
        }

        var open = literal.IndexOf('\'');
        var inner = literal.Substring(open + 1, Math.Max(0, literal.Length - open - 2)).Replace("''", "'");
        return open == 1 && literal[0] is 'e' or 'E' ? Unescape(inner) : inner;
    }

    private static string Unescape(string text)
    {
        StringBuilder result = new();
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(text[i] != '\\' || i + 1 == text.Length
                ? text[i]
                : text[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        }

        return result.ToString();
    }
}
