using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A running server that lets us create databases, and what has to be stopped afterwards, if anything.</summary>
internal sealed record ScratchHost(string ConnectionString, string Description, IAsyncDisposable? Process = null) : IAsyncDisposable
{
    /// <summary>The connection on which databases are created and dropped.</summary>
    public NpgsqlDataSource Admin { get; } = AdminConnection.Open(ConnectionString);

    public int Major { get; init; }

    public bool TemplateIsUtf8 { get; init; } = true;

    public async ValueTask DisposeAsync()
    {
        await Admin.DisposeAsync();
        await (Process?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
