namespace SchemaGen.Postgres.Scratch;

/// <summary>A scratch server for all that a command asks of one: started at the first question, and ended with the command.</summary>
/// <param name="options">Where it may come from.</param>
public sealed class SharedScratch(ScratchOptions options) : IAsyncDisposable
{
    private readonly List<Task> drops = [];
    private Task<ScratchServer>? server;

    /// <summary>Does work on an empty database, which is dropped while the caller goes on.</summary>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public async Task<T> OnDatabaseAsync<T>(Func<ScratchDatabase, Task<T>> work, CancellationToken cancellation = default)
    {
        var database = await (await StartAsync(cancellation)).CreateDatabaseAsync(cancellation);
        try
        {
            return await work(database);
        }
        finally
        {
            lock (drops)
            {
                drops.Add(database.DisposeAsync().AsTask());
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(drops);
        if (server is { IsCompletedSuccessfully: true })
        {
            await (await server).DisposeAsync();
        }
    }

    private Task<ScratchServer> StartAsync(CancellationToken cancellation)
    {
        lock (drops)
        {
            return server ??= ScratchServer.StartAsync(options, cancellation);
        }
    }
}
