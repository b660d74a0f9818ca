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

    /// <summary>Who runs what is run; null where the connection is all that there is.</summary>
    internal RestrictedRole? Role { get; init; }

    /// <summary>How the few statements are run that only a superuser may; null where none may be.</summary>
    internal SuperuserStep? Superuser { get; init; }

    /// <summary>The database by the rights of an existing server's connection.</summary>
    internal NpgsqlDataSource? Own { get; init; }

    /// <summary>How long the client waits for a statement, in seconds; 0 waits for ever.</summary>
    internal int Timeout { get; init; }

    /// <summary>Whether an existing server refused something that a throwaway server might do.</summary>
    internal bool IsShort { get; private set; }

    /// <summary>An Npgsql connection string for it.</summary>
    public string ConnectionString { get; }

    /// <summary>The database's name, such as <c>schemagen_scratch_1764291720_0a1b2c3d4e5f_1</c>.</summary>
    public string Name { get; }

    /// <summary>The server, as a message names it: <c>throwaway PostgreSQL 15.4 from /usr/bin</c>.</summary>
    public string Server => server.Description;

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

    /// <summary>Runs statements, in one transaction but for those that need a superuser; the exception tells which one is refused.</summary>
    /// <remarks>A statement that refuses a transaction has to be run alone. On a throwaway server roles that are missing are made.</remarks>
    /// <exception cref="ScratchSqlException">The server refuses a statement.</exception>
    public async Task ExecuteAsync(IReadOnlyList<string> statements, CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        if ((await Runner(connection).RunAsync(statements, cancellation)).Failure is { } failure)
        {
            throw Noted(failure);
        }
    }

    /// <summary>Runs statements in one session, each committed by itself; the exception tells which one is refused.</summary>
    /// <exception cref="ScratchSqlException">The server refuses a statement.</exception>
    public async Task ExecuteEachAsync(IReadOnlyList<string> statements, CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        var runner = Runner(connection);
        for (var i = 0; i < statements.Count; i++)
        {
            if ((await runner.RunAsync([statements[i]], cancellation)).Failure is { } failure)
            {
                throw Noted(failure.At(i));
            }
        }
    }

    /// <summary>Runs units of statements, each whole or not at all, again and again, until none of those that are left can be run.</summary>
    /// <remarks>In a last round bodies of functions are not checked: functions may name each other. On a throwaway server roles that are missing are made.</remarks>
    /// <returns>Why each of them fails that is left, by its place.</returns>
    public async Task<IReadOnlyDictionary<int, ScratchSqlException>> ExecuteInAnyOrderAsync(IReadOnlyList<IReadOnlyList<string>> units, CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        var failures = await new AnyOrderRunner(Runner(connection), units).RunAsync(cancellation);
        foreach (var failure in failures.Values)
        {
            Noted(failure);
        }

        return failures;
    }

    /// <summary>What the database holds.</summary>
    /// <exception cref="ScratchSqlException">It cannot be read.</exception>
    public async Task<Schema> ReadAsync(CatalogOptions options, CancellationToken cancellation = default)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            return await CatalogReader.ReadAsync(connection, options, cancellation);
        }
        catch (NpgsqlException e)
        {
            throw Failure(e);
        }
    }

    /// <summary>A connection to it, which goes back to the database's own pool when it is disposed of.</summary>
    /// <exception cref="ScratchSqlException">The connection failed.</exception>
    internal async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation = default)
    {
        try
        {
            return await source.OpenConnectionAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw Noted(Failure(e));
        }
    }

    /// <summary>Runs statements one by one and tells what each does to the tables that are there now.</summary>
    /// <exception cref="ScratchSqlException">The connection failed.</exception>
    public async Task<StatementTrace> OpenTraceAsync(CancellationToken cancellation = default) => await StatementTrace.OpenAsync(await OpenAsync(cancellation), Timeout, cancellation);

    /// <summary>What a query of two columns of text gives.</summary>
    internal async Task<IReadOnlyList<(string Name, string Text)>> QueryAsync(string sql, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            await using NpgsqlBatch command = new(connection) { BatchCommands = { new(sql) }, Timeout = Timeout };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            List<(string, string)> rows = [];
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add((reader.GetString(0), reader.GetString(1)));
            }

            return rows;
        }
        catch (NpgsqlException e)
        {
            throw Failure(e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await (Own?.DisposeAsync() ?? ValueTask.CompletedTask);
        await server.DropDatabaseAsync(this);
    }

    /// <summary>Gives the schema <c>public</c> to the database's role.</summary>
    internal async Task OwnPublicAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await Superuser!.RunAsync(connection, EmbeddedFile.Read("scratch/own_public.sql").Replace("{name}", Name, StringComparison.Ordinal), cancellation);
    }

    private StatementRunner Runner(NpgsqlConnection connection) => new(connection, Timeout, Role, Superuser);

    private ScratchSqlException Noted(ScratchSqlException failure)
    {
        IsShort |= failure.IsOfRights;
        return failure;
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
