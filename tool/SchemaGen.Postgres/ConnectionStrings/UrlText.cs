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
        var parts = Split(text);
        return
        [
            ("user", Decode(parts.User ?? "")),
            ("password", Decode(parts.Password ?? "")),
            .. Hosts(parts.Hosts),
            ("dbname", Decode(parts.Database)),
            .. Parameters(parts),
        ];
    }

    /// <summary>Cuts a URL where its signs stand; what is between them is not looked at.</summary>
    /// <exception cref="ConnectionStringException">The scheme is another, or a piece of a password seems to stand behind a sign that is not encoded.</exception>
    public static UrlParts Split(string text)
    {
        var (scheme, rest) = Cut(text, "://");
        if (scheme.ToLowerInvariant() is not ("postgresql" or "postgres"))
        {
            throw new ConnectionStringException("a connection URL begins with postgresql://");
        }

        var (address, query) = Cut(rest, "?");
        var (authority, database) = Cut(address, "/");
        var at = authority.LastIndexOf('@');
        var user = at < 0 ? null : authority[..at];
        var colon = user?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        UrlParts parts = new(scheme, colon < 0 ? user : user![..colon], colon < 0 ? null : user![(colon + 1)..], authority[(at + 1)..])
        {
            Database = database,
            Parameters = [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => Cut(p, "="))],
        };
        return HasStrayAt(parts) ? throw new ConnectionStringException("the connection URL holds an '@' behind its host" + Hint) : parts;
    }

    // Behind an unescaped '/' or '?' the rest of a password would be taken for a database or a setting, and be shown as one.
    private static bool HasStrayAt(UrlParts parts) => parts.Database.Contains('@', StringComparison.Ordinal) || parts.Parameters.Any(p =>
        p.Keyword.Contains('@', StringComparison.Ordinal) || (p.Value.Contains('@', StringComparison.Ordinal) && !LibpqKeywords.IsKnown(p.Keyword)));

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

    private static IEnumerable<(string, string)> Parameters(UrlParts parts) =>
        from pair in parts.Parameters
        let keyword = Decode(pair.Keyword)
        select keyword == "ssl" && pair.Value == "true" ? ("sslmode", "require") : (keyword, Decode(pair.Value));

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
