using System.Text;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Reads libpq's <c>host=... dbname='...'</c> form (PostgreSQL manual, 32.1.1.1).</summary>
internal static class KeyValueText
{
    public static IEnumerable<(string Keyword, string Value)> Read(string text)
    {
        var at = 0;
        while (SkipSpace(text, ref at))
        {
            var keyword = ReadKeyword(text, ref at);
            yield return (keyword, ReadValue(text, ref at));
        }
    }

    /// <summary>Writes pairs so that <see cref="Read"/> gives them again.</summary>
    public static string Write(IEnumerable<(string Keyword, string Value)> pairs) => string.Join(' ', pairs.Select(p => $"{p.Keyword}={Quoted(p.Value)}"));

    private static string Quoted(string value) => value.Length > 0 && !value.Any(c => char.IsWhiteSpace(c) || c is '\'' or '\\' or ';')
        ? value
        : $"'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    private static bool SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length;
    }

    private static string ReadKeyword(string text, ref int at)
    {
        var equals = text.IndexOf('=', at);
        var keyword = equals < 0 ? "" : text[at..equals].TrimEnd();
        if (keyword.Length == 0 || keyword.Any(char.IsWhiteSpace))
        {
            throw new ConnectionStringException(
                "the connection string is neither a postgresql:// URL nor key=value pairs; quote a value that holds spaces as 'a b'");
        }

        at = equals + 1;
        return keyword;
    }

    private static string ReadValue(string text, ref int at)
    {
        SkipSpace(text, ref at);
        var start = at;
        var quoted = at < text.Length && text[at] == '\'';
        at += quoted ? 1 : 0;
        var value = new StringBuilder();
        while (at < text.Length && (quoted ? text[at] != '\'' : !char.IsWhiteSpace(text[at])))
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            value.Append(text[at++]);
        }

        if (quoted && at++ >= text.Length)
        {
            throw new ConnectionStringException($"the value that begins at character {start + 1} of the connection string has no closing quote");
        }

        return value.ToString();
    }
}
