using Npgsql;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A database on a scratch server, empty at first and dropped when it is disposed of.</summary>
public sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly ScratchServer server;
    private readonly NpgsqlDataSource source;

    internal ScratchDatabase(string connectionString, string name, ScratchServer server)
    {
        (ConnectionString, Name, this.server) = (connectionString, name, server);
        source = AdminConnection.Open(connectionString);
    }

    /// <summary>An Npgsql connection string for it.</summary>
    public string ConnectionString { get; }

    /// <summary>The database's name, <c>schemagen_scratch_</c>, the process and a random part.</summary>
    public string Name { get; }

    /// <summary>Runs a script of one or more statements, all of it or nothing.</summary>
    /// <remarks>A statement that refuses a transaction has to be run alone.</remarks>
    /// <exception cref="ScratchSqlException">The server refuses a statement.</exception>
    public async Task ExecuteAsync(string sql, CancellationToken cancellation = default)
    {
        try
        {
            await using var command = source.CreateCommand(sql);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw Failure(e);
        }
    }

    /// <summary>Runs statements, all of them or none; the exception tells which one is refused.</summary>
    /// <remarks>A statement that refuses a transaction has to be run alone.</remarks>
    /// <exception cref="ScratchSqlException">The server refuses a statement.</exception>
    public async Task ExecuteAsync(IReadOnlyList<string> statements, CancellationToken cancellation = default)
    {
        await using var batch = source.CreateBatch();
        batch.Timeout = 0;
        foreach (var statement in statements)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        try
        {
            await batch.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw Failure(e, e.BatchCommand is NpgsqlBatchCommand failed ? batch.BatchCommands.IndexOf(failed) : 0);
        }
    }

    /// <summary>Runs units of statements, each whole or not at all, again and again, until none of those that are left can be run.</summary>
    /// <remarks>In a last round bodies of functions are not checked: functions may name each other. On a throwaway server roles that are missing are made.</remarks>
    /// <returns>Why each of them fails that is left, by its place.</returns>
    public async Task<IReadOnlyDictionary<int, ScratchSqlException>> ExecuteInAnyOrderAsync(IReadOnlyList<IReadOnlyList<string>> units, CancellationToken cancellation = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        return await new AnyOrder(connection, units, server.IsThrowaway).RunAsync(cancellation);
    }

    /// <summary>What the database holds.</summary>
    /// <exception cref="ScratchSqlException">It cannot be read.</exception>
    public async Task<Schema> ReadAsync(CatalogOptions options, CancellationToken cancellation = default)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            return await CatalogReader.ReadAsync(connection, options, cancellation);
        }
        catch (NpgsqlException e)
        {
            throw Failure(e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await server.DropDatabaseAsync(Name);
    }

    internal static ScratchSqlException Failure(NpgsqlException e, int statement = 0) => e is PostgresException p
        ? new ScratchSqlException(p.MessageText, e)
        {
            SqlState = p.SqlState,
            Statement = statement,
            Position = p.Position,
            Detail = string.Join('\n', new[] { p.Detail, p.Hint }.Where(line => line is { Length: > 0 })),
        }
        : new ScratchSqlException(AdminConnection.Reason(e), e);
}
