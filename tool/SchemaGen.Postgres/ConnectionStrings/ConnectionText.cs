using System.Buffers;
using System.Data.Common;
using Npgsql;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Connections as they were written, in whichever of the three forms.</summary>
public static class ConnectionText
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(";?&, \t\n\r");

    /// <summary>The same connection with other values, in the form in which it was written.</summary>
    /// <param name="text">The connection; in a URL the values are those that stand there, still percent-encoded.</param>
    /// <param name="change">Gives the value of a keyword, or null to leave it out.</param>
    /// <exception cref="ConnectionStringException">The text cannot be understood.</exception>
    public static string Rewrite(string text, Func<string, string, string?> change) =>
        UrlText.IsUrl(text) ? Rewrite(UrlText.Split(text), change).ToString()
        : ConnectionString.HasSemicolon(text) ? RewriteNpgsql(text, change)
        : KeyValueText.Write(Changed(KeyValueText.Read(text), change));

    /// <summary>Whether a keyword of libpq's or Npgsql's names a secret.</summary>
    public static bool IsSecret(string keyword)
    {
        const string probe = "x";
        NpgsqlConnectionStringBuilder builder = [];
        var name = LibpqKeywords.ToNpgsql(keyword.Trim());
        if (!builder.ContainsKey(name))
        {
            return false;
        }

        try
        {
            builder[name] = probe;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }

        return builder.Password == probe || builder.SslPassword == probe;
    }

    /// <summary>Whether a text gives a value to a keyword that names a secret.</summary>
    public static bool NamesSecret(string text)
    {
        for (var equals = text.IndexOf('=', StringComparison.Ordinal); equals >= 0; equals = text.IndexOf('=', equals + 1))
        {
            var before = text[..equals].TrimEnd();
            if (IsSecret(before[(before.AsSpan().LastIndexOfAny(Separators) + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static UrlParts Rewrite(UrlParts parts, Func<string, string, string?> change) => parts with
    {
        User = parts.User is null ? null : change("user", parts.User),
        Password = parts.Password is null ? null : change("password", parts.Password),
        Hosts = change("host", parts.Hosts) ?? "",
        Database = change("dbname", parts.Database) ?? "",
        Parameters = [.. Changed(parts.Parameters, change)],
    };

    private static string RewriteNpgsql(string text, Func<string, string, string?> change)
    {
        DbConnectionStringBuilder read = [];
        try
        {
            read.ConnectionString = text;
        }
        catch (ArgumentException)
        {
            throw new ConnectionStringException("the connection string cannot be read: a value that holds a semicolon or a quote stands in quotes, as in Password=\"a;b\"");
        }

        DbConnectionStringBuilder written = [];
        foreach (var (keyword, value) in Changed(read.Keys.Cast<string>().Select(k => (k, (string)read[k])), change))
        {
            written[keyword] = value;
        }

        return written.ConnectionString;
    }

    private static IEnumerable<(string Keyword, string Value)> Changed(IEnumerable<(string Keyword, string Value)> pairs, Func<string, string, string?> change) =>
        from pair in pairs
        let value = change(pair.Keyword, pair.Value)
        where value is not null
        select (pair.Keyword, value);
}
