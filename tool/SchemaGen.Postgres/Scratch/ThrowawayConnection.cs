using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Says everything about the connection to a throwaway server: what is not said, Npgsql takes from the environment.</summary>
internal static class ThrowawayConnection
{
    public const int Port = 5432;

    /// <summary>The connection of the server's superuser.</summary>
    /// <param name="host">The folder of the socket, or an address.</param>
    /// <param name="port">The port.</param>
    /// <param name="password">The password; null where the server trusts whoever reaches its socket.</param>
    public static string To(string host, int port, string? password) => new NpgsqlConnectionStringBuilder
    {
        Host = host,
        Port = port,
        Username = "postgres",
        Database = "postgres",
        Password = password,
        ApplicationName = "schemagen",
        SslMode = SslMode.Disable,
        SslNegotiation = SslNegotiation.Postgres,
        GssEncryptionMode = GssEncryptionMode.Disable,
        RequireAuth = password is null ? "None" : "ScramSHA256",
        ClientEncoding = "UTF8",
        Timezone = "UTC",
        Options = "-c search_path=\"$user\",public",
    }.ConnectionString;
}
