using System.Globalization;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Reads libpq's <c>postgresql://user:password@host:port/database?name=value</c> (PostgreSQL manual, 32.1.1.2).</summary>
internal static class UrlText
{
    private const string Hint = "; percent-encode : / ? # [ ] @ and % in names and passwords";

    public static bool IsUrl(string text) => text.Contains("://", StringComparison.Ordinal)
        && text[..text.IndexOf("://", StringComparison.Ordinal)].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');

    public static IEnumerable<(string Keyword, string Value)> Read(string text)
    {
        var (scheme, rest) = Cut(text, "://");
        if (scheme.ToLowerInvariant() is not ("postgresql" or "postgres"))
        {
            throw new ConnectionStringException($"a connection URL begins with postgresql://, not {scheme}://");
        }

        var (address, query) = Cut(rest, "?");
        var (authority, database) = Cut(address, "/");
        var at = authority.LastIndexOf('@');
        return
        [
            .. at < 0 ? [] : User(authority[..at]),
            .. Hosts(authority[(at + 1)..]),
            ("dbname", Decode(database)),
            .. Parameters(query),
        ];
    }

    private static IEnumerable<(string, string)> User(string userInfo)
    {
        var (user, password) = Cut(userInfo, ":");
        return [("user", Decode(user)), ("password", Decode(password))];
    }

    private static IEnumerable<(string, string)> Hosts(string hosts)
    {
        var pairs = hosts.Split(',').Select(Host).ToList();
        return
        [
            ("host", string.Join(',', pairs.Select(p => p.Host))),
            ("port", pairs.All(p => p.Port.Length == 0) ? "" : string.Join(',', pairs.Select(p => p.Port))),
        ];
    }

    private static (string Host, string Port) Host(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : 0;
        var colon = end < 0 ? -1 : text.IndexOf(':', end);
        var host = colon < 0 ? text : text[..colon];
        var port = colon < 0 ? "" : text[(colon + 1)..];
        if (end < 0 || (port.Length > 0 && !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            // The value is not shown: behind an unescaped '/' or ':' it is a piece of the password.
            throw new ConnectionStringException("the connection URL's host or port is not valid" + Hint);
        }

        return (Decode(host.Trim('[', ']')), port);
    }

    private static IEnumerable<(string, string)> Parameters(string query) =>
        from part in query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let pair = Cut(part, "=")
        let keyword = Decode(pair.Left)
        select keyword == "ssl" && pair.Right == "true" ? ("sslmode", "require") : (keyword, Decode(pair.Right));

    private static (string Left, string Right) Cut(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + separator.Length)..]);
    }

    private static string Decode(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                throw new ConnectionStringException("the connection URL holds a '%' that is not followed by two hexadecimal digits" + Hint);
            }
        }

        return Uri.UnescapeDataString(text);
    }
}
