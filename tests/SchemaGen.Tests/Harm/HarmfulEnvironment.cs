namespace SchemaGen.Tests.Harm;

/// <summary>Variables that send the tool elsewhere, or that no connection can be made of.</summary>
internal static class HarmfulEnvironment
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HarmfulInput> Inputs { get; } =
    [
        Variable("SCHEMAGEN_CONNECTION", "postgresql://u:hush@host:port/db", "port"),
        Variable("SCHEMAGEN_CONNECTION", "postgresql://u:hush@[::1/db", "not valid"),
        Variable("SCHEMAGEN_CONNECTION", "mysql://u:hush@host/db", "postgresql://"),
        Variable("SCHEMAGEN_CONNECTION", "Host=127.0.0.1;hush=1", "keyword"),
        Variable("SCHEMAGEN_CONNECTION", "hush", "neither"),
        Variable("SCHEMAGEN_CONNECTION", "postgresql://u:hush@127.0.0.1:1/db", "refused"),
        Variable("SCHEMAGEN_CONNECTION", "host=/nowhere user=u password=hush dbname=db", "/nowhere"),
        Variable("SCHEMAGEN_CONNECTION", "postgresql://u:hush@127.0.0.1:1/db\n::error::a", "refused"),
        Variable("SCHEMAGEN_POSTGRES_BIN", "/nowhere", null),
        Variable("PGOPTIONS", "-c default_transaction_read_only=off -c session_authorization=app", null),
        Variable("PGPORT", "1", null),
        Variable("PGDATA", "/nowhere", null),
        Variable("PGHOST", "/nowhere", null),
        Variable("PGUSER", "app", null),
        Variable("PGDATABASE", "other", null),
        Variable("PGSERVICE", "nowhere", "no definition of the service"),
        Variable("PGSERVICEFILE", "/dev/zero", null),
        Variable("PGPASSFILE", "/dev/zero", null),
        Variable("PGSYSCONFDIR", "/dev/zero", null),
        Variable("PGTZ", "bogus'; DROP DATABASE other; --", null),
        Variable("PGCLIENTENCODING", "bogus", null),
        Variable("LC_ALL", "xx_XX.UTF-8", null),
        Variable("XDG_CACHE_HOME", "/dev/null", null),
        Variable("HOME", "/dev/null", null),
        Variable("TMPDIR", "/nowhere", null),
    ];

    private static HarmfulInput Variable(string name, string value, string? said) => new($"{name}={value}", f => f.Environment[name] = value, said);
}
