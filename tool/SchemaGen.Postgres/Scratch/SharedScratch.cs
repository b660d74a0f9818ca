namespace SchemaGen.Postgres.Scratch;

/// <summary>A scratch server for all that a command asks of one: started at the first question, and ended with the command.</summary>
/// <param name="options">Where it may come from.</param>
public sealed class SharedScratch(ScratchOptions options) : IAsyncDisposable
{
    private readonly Lock changing = new();
    private readonly List<Task> drops = [];
    private Task<ScratchServer>? server;
    private Task<ScratchDatabase>? prepared;

    /// <summary>Begins to make the database of the next question, while the caller finds out what to ask.</summary>
    public void Prepare(CancellationToken cancellation = default)
    {
        lock (changing)
        {
            prepared ??= MakeAsync(cancellation);
        }
    }

    /// <summary>Does work on an empty database, which is dropped while the caller goes on.</summary>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public async Task<T> OnDatabaseAsync<T>(Func<ScratchDatabase, Task<T>> work, CancellationToken cancellation = default)
    {
        var database = await TakeAsync(cancellation);
        try
        {
            return await work(database);
        }
        finally
        {
            Drop(database);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (prepared is { } unused)
        {
            // Nobody has asked, so that nobody wants to know why it cannot be made.
            await ((Task)unused).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (unused.IsCompletedSuccessfully)
            {
                Drop(await unused);
            }
        }

        await Task.WhenAll(drops);
        if (server is { IsCompletedSuccessfully: true })
        {
            await (await server).DisposeAsync();
        }
    }

    private Task<ScratchDatabase> TakeAsync(CancellationToken cancellation)
    {
        lock (changing)
        {
            var taken = prepared ?? MakeAsync(cancellation);
            prepared = null;
            return taken;
        }
    }

    private async Task<ScratchDatabase> MakeAsync(CancellationToken cancellation)
    {
        server ??= ScratchServer.StartAsync(options, cancellation);
        return await (await server).CreateDatabaseAsync(options.SearchPath, cancellation);
    }

    private void Drop(ScratchDatabase database)
    {
        lock (changing)
        {
            drops.Add(database.DisposeAsync().AsTask());
        }
    }
}
