using System.Globalization;
using Npgsql;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Turns whatever a PostgreSQL user writes for a connection into an Npgsql connection string.</summary>
public static class ConnectionString
{
    // Npgsql reads PGUSER, PGPASSWORD, PGPASSFILE and ~/.pgpass, the certificates and PGOPTIONS by itself, but from the process's own
    // environment and after its defaults; it does not know PGHOST, PGPORT, PGDATABASE, PGSERVICE and PGSSLMODE.
    private static readonly (string Variable, string Keyword)[] Variables =
    [
        ("PGHOST", "host"),
        ("PGHOSTADDR", "hostaddr"),
        ("PGPORT", "port"),
        ("PGDATABASE", "dbname"),
        ("PGUSER", "user"),
        ("PGPASSWORD", "password"),
        ("PGPASSFILE", "passfile"),
        ("PGSSLMODE", "sslmode"),
        ("PGSSLCERT", "sslcert"),
        ("PGSSLKEY", "sslkey"),
        ("PGSSLROOTCERT", "sslrootcert"),
        ("PGOPTIONS", "options"),
        ("PGAPPNAME", "application_name"),
        ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ];

    private static readonly string[] ServerVariables = ["PGHOST", "PGHOSTADDR", "PGDATABASE", "PGSERVICE"];

    /// <summary>Reads a postgresql:// URL, libpq's key=value pairs or an Npgsql string, and fills what is missing from libpq's variables.</summary>
    /// <param name="text">What the user wrote; may be empty, then everything comes from the environment.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    /// <returns>An Npgsql connection string.</returns>
    /// <exception cref="ConnectionStringException">The text, a variable or the service file cannot be understood.</exception>
    public static string Parse(string text, Func<string, string?> environment) => Parse(text, new ConnectionContext(environment));

    /// <summary>Reads a connection as <see cref="Parse(string, Func{string, string?})"/> does, and says what of its surroundings is not used.</summary>
    /// <param name="text">What the user wrote; may be empty, then everything comes from the environment.</param>
    /// <param name="context">What stands around it.</param>
    /// <returns>An Npgsql connection string.</returns>
    /// <exception cref="ConnectionStringException">The text, a variable or the service file cannot be understood.</exception>
    public static string Parse(string text, ConnectionContext context)
    {
        var environment = context.Environment;
        var settings = Read(text);
        if ((settings.Service ?? environment("PGSERVICE")) is { Length: > 0 } service)
        {
            FillAll(settings, ServiceFile.Read(service, environment));
        }

        FillAll(settings, from v in Variables
                          let value = environment(v.Variable)
                          where value is { Length: > 0 }
                          select (v.Keyword, value));
        if (!settings.Has("Host"))
        {
            settings.Fill("host", DefaultHost.Find(settings.Builder.Port));
        }

        TlsSettings.Complete(settings, environment);
        PasswordFile.Complete(settings, context);
        return settings.Builder.ConnectionString;
    }

    /// <summary>Tells whether the environment alone names a server: PGHOST, PGHOSTADDR, PGDATABASE or PGSERVICE is set.</summary>
    public static bool IsInEnvironment(Func<string, string?> environment) =>
        ServerVariables.Any(name => environment(name) is { Length: > 0 });

    /// <summary>Shows a connection as a URL without its password, such as <c>postgresql://user@host:5432/db</c>.</summary>
    /// <exception cref="ConnectionStringException">The text cannot be understood.</exception>
    public static string Display(string connectionString)
    {
        var builder = Read(connectionString).Builder;
        var user = builder.Username is { Length: > 0 } name ? Uri.EscapeDataString(name) + "@" : "";
        var database = Uri.EscapeDataString(builder.Database ?? "");
        var host = builder.Host ?? "localhost";
        var port = builder.Port.ToString(CultureInfo.InvariantCulture);
        return host switch
        {
            ['/', ..] => $"postgresql://{user}/{database}?host={host}" + (builder.Port == NpgsqlConnection.DefaultPort ? "" : $"&port={port}"),
            _ when host.Contains(',', StringComparison.Ordinal) => $"postgresql://{user}{host}/{database}",
            _ when host.Contains(':', StringComparison.Ordinal) => $"postgresql://{user}[{host}]:{port}/{database}",
            _ => $"postgresql://{user}{host}:{port}/{database}",
        };
    }

    /// <summary>Gives the libpq variables with which psql and pg_dump reach the same database.</summary>
    /// <exception cref="ConnectionStringException">The text cannot be understood.</exception>
    public static IReadOnlyDictionary<string, string?> ToVariables(string connectionString)
    {
        var builder = Read(connectionString).Builder;
        return new Dictionary<string, string?>
        {
            ["PGHOST"] = builder.Host,
            ["PGPORT"] = builder.Port.ToString(CultureInfo.InvariantCulture),
            ["PGUSER"] = builder.Username,
            ["PGPASSWORD"] = builder.Password,
            ["PGDATABASE"] = builder.Database,
        };
    }

    private static ConnectionStringSettings Read(string text)
    {
        var settings = new ConnectionStringSettings();
        if (UrlText.IsUrl(text))
        {
            FillAll(settings, MultiHost.Join(UrlText.Read(text)));
        }
        else if (HasSemicolon(text))
        {
            settings.AddNpgsql(text);
        }
        else
        {
            FillAll(settings, MultiHost.Join(KeyValueText.Read(text)));
        }

        return settings;
    }

    private static void FillAll(ConnectionStringSettings settings, IEnumerable<(string Keyword, string Value)> pairs)
    {
        foreach (var (keyword, value) in pairs)
        {
            settings.Fill(keyword, value);
        }
    }

    // Only Npgsql separates by semicolons; in libpq's form one may stand inside a quoted value.
    internal static bool HasSemicolon(string text)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && quoted)
            {
                i++;
            }
            else if (text[i] == '\'' && (quoted || text[..i].TrimEnd().EndsWith('=')))
            {
                quoted = !quoted;
            }
            else if (text[i] == ';' && !quoted)
            {
                return true;
            }
        }

        return false;
    }
}
