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
            return new MigrationSession(source, connection);
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

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await (source?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
