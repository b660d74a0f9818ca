using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A running server that lets us create databases, and what has to be stopped afterwards, if anything.</summary>
internal sealed record ScratchHost(string ConnectionString, string Description, IAsyncDisposable? Process = null) : IAsyncDisposable
{
    /// <summary>The connection on which databases are created and dropped; it never goes into one of them.</summary>
    public NpgsqlDataSource Admin { get; } = AdminConnection.Open(ConnectionString);

    public int Major { get; init; }

    public bool TemplateIsUtf8 { get; init; } = true;

    public bool IsThrowaway => Process is not null;

    /// <summary>Whether the connection may create roles.</summary>
    public bool MayMakeRoles { get; init; } = true;

    public bool IsSuperuser { get; init; } = true;

    /// <summary>Runs one statement.</summary>
    /// <exception cref="ScratchSqlException">The server refuses it.</exception>
    public async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        try
        {
            await using var command = Admin.CreateCommand(sql);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ScratchDatabase.Failure(e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Admin.DisposeAsync();
        await (Process?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
