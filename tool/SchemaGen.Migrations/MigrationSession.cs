using System.Data;
using Npgsql;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>A MigrationSession is one connection for as long as a migration takes, with the server's notices passed on.</summary>
/// <remarks>No command has a limit of the client's: a statement takes as long as the server lets it.</remarks>
internal sealed class MigrationSession : IAsyncDisposable
{
    private readonly MigrationDatabase database;
    private readonly bool isFirst;

    private MigrationSession(MigrationDatabase database, NpgsqlConnection connection, bool isFirst) => (this.database, Connection, this.isFirst) = (database, connection, isFirst);

    public NpgsqlConnection Connection { get; }

    /// <summary>The server's process of it, which a pooler does not tell.</summary>
    public int Backend { get; private set; }

    /// <summary>Whether it can still be asked.</summary>
    public bool IsOpen => Connection.FullState == ConnectionState.Open;

    public static async Task<MigrationSession> OpenAsync(MigratorOptions options, CancellationToken cancellation)
    {
        var database = MigrationDatabase.Of(options);
        try
        {
            MigrationSession session = new(database, await database.ConnectAsync(cancellation), true);
            session.Connection.Notice += (_, e) => options.Report(MigrationEventKind.Notice, $"{e.Notice.Severity}: {e.Notice.MessageText}");
            session.Backend = await session.BackendAsync(cancellation);
            return session;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>A second session beside it, with the same rights.</summary>
    public async Task<MigrationSession> OpenOtherAsync(CancellationToken cancellation) => new(database, await database.ConnectAsync(cancellation), false);

    /// <summary>The server's process that answers now.</summary>
    public async Task<int> BackendAsync(CancellationToken cancellation) => (await QueryAsync(JournalSql.Backend, row => row.GetInt32(0), cancellation))[0];

    /// <summary>Begins a transaction, which ends by <see cref="CommitAsync"/> or is rolled back when it is disposed of.</summary>
    public ValueTask<NpgsqlTransaction> BeginAsync(CancellationToken cancellation) => Connection.BeginTransactionAsync(cancellation);

    /// <summary>Commits; what is deferred until then may take its time.</summary>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        await using NpgsqlCommand commit = new("COMMIT", Connection) { CommandTimeout = 0 };
        await commit.ExecuteNonQueryAsync(cancellation);
    }

    public NpgsqlBatch CreateBatch()
    {
        var batch = Connection.CreateBatch();
        batch.Timeout = 0;
        return batch;
    }

    public async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var batch = CreateBatch();
        foreach (var statement in SqlSplitter.Split(sql))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement.Text));
        }

        await (batch.BatchCommands.Count == 0 ? Task.CompletedTask : batch.ExecuteNonQueryAsync(cancellation));
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, Connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Lets the caller's data source know the types that revisions have made.</summary>
    public Task ReloadTypesAsync(int revisions, CancellationToken cancellation) =>
        revisions > 0 && database.IsGiven ? Connection.ReloadTypesAsync(cancellation) : Task.CompletedTask;

    /// <summary>Takes back what would stay in a session that goes to others: settings, roles and the lock.</summary>
    public async Task LeaveAsync(JournalSql sql)
    {
        try
        {
            var isShared = IsOpen && (database.IsGiven || Connection.ProcessID != Backend);
            await (isShared ? ExecuteAsync(sql.Reset + sql.Release, CancellationToken.None) : Task.CompletedTask);
        }
        catch (NpgsqlException)
        {
            // It is lost, and its lock with it; why is said by what failed first.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await (isFirst ? database.DisposeAsync() : ValueTask.CompletedTask);
    }
}
