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
        return Read(literal, open + 1, escapes: open == 1 && literal[0] is 'e' or 'E');
    }

    private static string Read(string literal, int at, bool escapes)
    {
        StringBuilder result = new();
        for (; at < literal.Length; at++)
        {
            if (escapes && literal[at] == '\\' && at + 1 < literal.Length)
            {
                result.Append(literal[++at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            }
            else if (literal[at] != '\'')
            {
                result.Append(literal[at]);
            }
            else if (at + 1 < literal.Length && literal[at + 1] == '\'')
            {
                result.Append(literal[++at]);
            }
            else
            {
                at = Continuation(literal, at + 1);
            }
        }

        return result.ToString();
    }

    // Where a string of several lines goes on: at the next quote that stands in no comment.
    private static int Continuation(string literal, int at)
    {
        while (at < literal.Length && literal[at] != '\'')
        {
            at = literal[at] == '-' && literal.IndexOfAny(['\n', '\r'], at) is var end and >= 0 ? end : at + 1;
        }

        return at;
    }
}
