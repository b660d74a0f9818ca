using System.Collections.Frozen;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>What libpq calls a setting, and what Npgsql calls it.</summary>
internal static class LibpqKeywords
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["application_name"] = "Application Name",
        ["channel_binding"] = "Channel Binding",
        ["client_encoding"] = "Client Encoding",
        ["connect_timeout"] = "Timeout",
        ["dbname"] = "Database",
        ["fallback_application_name"] = "Application Name",
        ["gssencmode"] = "GSS Encryption Mode",
        ["host"] = "Host",
        ["hostaddr"] = "Host",
        ["keepalives_idle"] = "Tcp Keepalive Time",
        ["krbsrvname"] = "Kerberos Service Name",
        ["options"] = "Options",
        ["passfile"] = "Passfile",
        ["password"] = "Password",
        ["port"] = "Port",
        ["require_auth"] = "Require Auth",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslmode"] = "SSL Mode",
        ["sslnegotiation"] = "SSL Negotiation",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
        ["user"] = "Username",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // libpq tunes the socket or TLS with these; Npgsql has nothing to set and connects all the same.
    private static readonly FrozenSet<string> Ignored = FrozenSet.ToFrozenSet(
        [
            "gssdelegation", "gsslib", "keepalives", "keepalives_count", "keepalives_interval", "max_protocol_version",
            "min_protocol_version", "ssl_max_protocol_version", "ssl_min_protocol_version", "sslcertmode",
            "sslcompression", "sslcrl", "sslcrldir", "sslsni", "tcp_user_timeout",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsIgnored(string keyword) => Ignored.Contains(keyword);

    public static bool IsKnown(string keyword) => Names.ContainsKey(keyword) || IsIgnored(keyword) || keyword.Equals("service", StringComparison.OrdinalIgnoreCase);

    public static string ToNpgsql(string keyword) => Names.GetValueOrDefault(keyword, keyword);
}
