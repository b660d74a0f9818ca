using System.Runtime.ExceptionServices;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A scratch server for all that a command asks of one: started at the first question, and ended with the command.</summary>
/// <param name="options">Where it may come from.</param>
/// <param name="start">Starts it.</param>
public sealed class SharedScratch(ScratchOptions options, Func<ScratchOptions, CancellationToken, Task<ScratchServer>> start) : IAsyncDisposable
{
    private readonly Lock changing = new();
    private readonly List<Task> drops = [];
    private readonly List<Task<ScratchServer>> servers = [];
    private Task<ScratchDatabase>? prepared;

    /// <summary>Takes or starts a server as <see cref="ScratchServer.StartAsync"/> does.</summary>
    /// <param name="options">Where it may come from.</param>
    public SharedScratch(ScratchOptions options)
        : this(options, ScratchServer.StartAsync)
    {
    }

    /// <summary>Begins to make the database of the next question, while the caller finds out what to ask.</summary>
    public void Prepare(CancellationToken cancellation = default)
    {
        lock (changing)
        {
            prepared ??= MakeAsync(cancellation);
        }
    }

    /// <summary>Does work on an empty database, which is dropped while the caller goes on.</summary>
    /// <remarks>Where the rights on an existing server do not suffice, the work is done again on a throwaway server, if one is to be had.</remarks>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public async Task<T> OnDatabaseAsync<T>(Func<ScratchDatabase, Task<T>> work, CancellationToken cancellation = default)
    {
        var (result, failure, isShort) = await TryAsync(work, cancellation);
        return isShort && await ReplaceAsync(cancellation) ? await OnDatabaseAsync(work, cancellation)
            : failure is null ? result!
            : throw Rethrown(failure);
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
        foreach (var server in servers.Where(s => s.IsCompletedSuccessfully))
        {
            await (await server).DisposeAsync();
        }
    }

    private async Task<(T? Result, Exception? Failure, bool IsShort)> TryAsync<T>(Func<ScratchDatabase, Task<T>> work, CancellationToken cancellation)
    {
        ScratchDatabase? database = null;
        try
        {
            database = await TakeAsync(cancellation);
            return (await work(database), null, database.IsShort);
        }
        catch (Exception e) when (database?.IsShort == true || (e as ScratchSqlException)?.IsOfRights == true)
        {
            return (default, e, true);
        }
        finally
        {
            if (database is not null)
            {
                Drop(database);
            }
        }
    }

    // An existing server is left for good; a throwaway one has refused what is refused anywhere.
    private async Task<bool> ReplaceAsync(CancellationToken cancellation)
    {
        if ((await servers[^1]).IsThrowaway)
        {
            return false;
        }

        const string Reason = "its rights do not suffice";
        try
        {
            ScratchServer server = new(await ScratchWays.StartAsync(options, $"the server of the setting 'scratch': {Reason}", cancellation), options);
            options.Explain($"the server of the setting 'scratch' is left, because {Reason}; expressions are spelled by {server.Description}");
            lock (changing)
            {
                servers.Add(Task.FromResult(server));
            }

            return true;
        }
        catch (ScratchUnavailableException)
        {
            return false;
        }
    }

    private static Exception Rethrown(Exception failure)
    {
        ExceptionDispatchInfo.Throw(failure);
        return failure;
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

    private Task<ScratchDatabase> MakeAsync(CancellationToken cancellation)
    {
        if (servers.Count == 0)
        {
            servers.Add(start(options, cancellation));
        }

        return MakeOnAsync(servers[^1], cancellation);
    }

    private static async Task<ScratchDatabase> MakeOnAsync(Task<ScratchServer> server, CancellationToken cancellation) =>
        await (await server).CreateRestrictedDatabaseAsync(cancellation);

    private void Drop(ScratchDatabase database)
    {
        lock (changing)
        {
            drops.Add(database.DisposeAsync().AsTask());
        }
    }
}
