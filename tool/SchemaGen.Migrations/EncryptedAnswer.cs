using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>Finds what a server says to an encrypted connection: Npgsql tries without encryption last, and shows the answer to that alone.</summary>
internal static class EncryptedAnswer
{
    /// <summary>The failure to show: that of the encrypted connection where the server has one, else the one that is known.</summary>
    public static async Task<NpgsqlException> OfAsync(NpgsqlConnectionStringBuilder settings, NpgsqlException failure, CancellationToken cancellation)
    {
        if (settings.SslMode != SslMode.Prefer || failure.SqlState != PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            return failure;
        }

        NpgsqlSlimDataSourceBuilder builder = new(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { SslMode = SslMode.Require, Pooling = false }.ConnectionString);
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        await using var source = builder.Build();
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            return failure;
        }
        catch (NpgsqlException e)
        {
            // Without a server's state it says that a password is missing, or that the server does not encrypt.
            return e is PostgresException || e.Message.Contains("password", StringComparison.OrdinalIgnoreCase) ? e : failure;
        }
    }
}
