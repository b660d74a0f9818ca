using System.Data;
using Npgsql;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>A MigrationSession is one connection of its own, with the server's notices passed on.</summary>
internal sealed class MigrationSession : IAsyncDisposable
{
    private readonly NpgsqlDataSource? source;

    private MigrationSession(NpgsqlDataSource? source, NpgsqlConnection connection)
    {
        this.source = source;
        Connection = connection;
    }

    public NpgsqlConnection Connection { get; }

    /// <summary>The server's process of it, which a pooler does not tell.</summary>
    public int Backend { get; private init; }

    public static async Task<MigrationSession> OpenAsync(MigratorOptions options, CancellationToken cancellation)
    {
        var settings = ConnectionSettings.From(options);
        var builder = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString);
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        var source = builder.Build();
        try
        {
            var connection = await source.OpenConnectionAsync(cancellation);
            connection.Notice += (_, e) => options.Report(MigrationEventKind.Notice, $"{e.Notice.Severity}: {e.Notice.MessageText}");
            MigrationSession session = new(source, connection);
            return new(source, connection) { Backend = await session.BackendAsync(cancellation) };
        }
        catch (NpgsqlException e)
        {
            await source.DisposeAsync();
            throw ServerFailure.ToConnect(settings, await EncryptedAnswer.OfAsync(settings, e, cancellation));
        }
    }

    /// <summary>Whether it can still be asked.</summary>
    public bool IsOpen => Connection.FullState == ConnectionState.Open;

    /// <summary>A second session beside it, with the same rights.</summary>
    public async Task<MigrationSession> OpenOtherAsync(CancellationToken cancellation) => new(null, await source!.OpenConnectionAsync(cancellation));

    /// <summary>The server's process that answers now.</summary>
    public async Task<int> BackendAsync(CancellationToken cancellation) => (await QueryAsync(JournalSql.Backend, row => row.GetInt32(0), cancellation))[0];

    public async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var batch = Connection.CreateBatch();
        foreach (var statement in SqlSplitter.Split(sql))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement.Text));
        }

        await (batch.BatchCommands.Count == 0 ? Task.CompletedTask : batch.ExecuteNonQueryAsync(cancellation));
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Takes back what would stay in a session that goes to others: settings, roles and the lock.</summary>
    public async Task LeaveAsync(JournalSql sql)
    {
        try
        {
            await (IsOpen && Connection.ProcessID != Backend ? ExecuteAsync(sql.Reset + sql.Release, CancellationToken.None) : Task.CompletedTask);
        }
        catch (NpgsqlException)
        {
            // It is lost, and its lock with it; why is said by what failed first.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await (source?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
