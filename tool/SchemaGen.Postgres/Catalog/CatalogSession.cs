using Npgsql;
using SchemaGen.Migrations;

namespace SchemaGen.Postgres.Catalog;

/// <summary>A connection for one reading, and what is said when it fails.</summary>
internal sealed class CatalogSession : IAsyncDisposable
{
    private static readonly Version Oldest = new(14, 0);

    private readonly NpgsqlDataSource source;
    private readonly string database;

    private CatalogSession(NpgsqlConnectionStringBuilder settings)
    {
        database = $"database \"{settings.Database ?? settings.Username}\" at {settings.Host}:{settings.Port}";
        NpgsqlSlimDataSourceBuilder builder = new(settings.ConnectionString);

        // Values of the user's types are never read, so that loading those types would be a round trip for nothing.
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        source = builder.Build();
        Connection = source.CreateConnection();
    }

    internal NpgsqlConnection Connection { get; }

    internal static async Task<CatalogSession> OpenAsync(string connectionString, CancellationToken cancellation)
    {
        var settings = Settings(connectionString);
        CatalogSession session = new(settings);
        try
        {
            await session.Connection.OpenAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            await session.DisposeAsync();
            throw session.Failure(await EncryptedAnswer.OfAsync(settings, e, cancellation));
        }

        if (session.Connection.PostgreSqlVersion < Oldest)
        {
            var version = session.Connection.PostgreSqlVersion;
            await session.DisposeAsync();
            throw new CatalogException($"{session.database} is PostgreSQL {version}; the oldest that can be read is {Oldest.Major}");
        }

        return session;
    }

    /// <summary>What one query answers, read in a session of its own.</summary>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    internal static async Task<IReadOnlyList<T>> ReadAsync<T>(
        string connectionString, NpgsqlBatchCommand query, Func<NpgsqlDataReader, T> read, CancellationToken cancellation)
    {
        await using var session = await OpenAsync(connectionString, cancellation);
        try
        {
            await using var batch = session.Connection.CreateBatch();
            batch.BatchCommands.Add(query);
            await using var rows = await batch.ExecuteReaderAsync(cancellation);
            List<T> found = [];
            while (await rows.ReadAsync(cancellation))
            {
                found.Add(read(rows));
            }

            return found;
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }

    internal CatalogException Failure(NpgsqlException e) =>
        new($"cannot read {database}: {(e as PostgresException)?.MessageText ?? e.InnerException?.Message ?? e.Message}", e);

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await source.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        try
        {
            return new(connectionString) { Pooling = false };
        }
        catch (ArgumentException e)
        {
            throw new CatalogException("the connection string is not understood; it looks like Host=...;Port=5432;Database=...;Username=...;Password=...", e);
        }
    }
}
