using System.Globalization;
using System.Text;
using CliWrap;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A throwaway server from local programs, which ends with the tool however the tool ends.</summary>
internal sealed class LocalCluster : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);

    // Nothing of it is to survive, so nothing waits for a disk. A big revision takes many locks. Shared memory lies in the server's own folder,
    // with which it goes.
    private static readonly string[] Settings =
    [
        "fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "autovacuum=off",
        "port=5432", "listen_addresses=", "jit=off", "dynamic_shared_memory_type=mmap", "max_locks_per_transaction=1024", "timezone=UTC", "log_timezone=UTC", "client_min_messages=warning",
        "logging_collector=off", "log_destination=stderr",
    ];

    private readonly ClusterFolder folder;
    private readonly TaskCompletionSource end = new();
    private readonly StringBuilder errors = new();
    private readonly Task<CommandResult> process;

    private LocalCluster(ClusterFolder folder, Func<LocalCluster, Command> command)
    {
        this.folder = folder;
        process = command(this).ExecuteAsync();
    }

    /// <summary>Starts a server from the first of the programs that can, in the order of preference.</summary>
    /// <param name="options">Where the programs are.</param>
    /// <param name="major">The only major version to take; null takes any, that of the configured server first.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="ServerSourceException">None can; the message says why of each.</exception>
    public static async Task<ScratchHost> StartAnyAsync(ScratchOptions options, int? major, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
        {
            // A server there has no socket that only we can reach, and no shell that ends it with us.
            throw new ServerSourceException("not on Windows; take the setting 'scratch' or Docker");
        }

        var reasons = new List<string>();
        foreach (var binaries in await PreferredBinaries.FindAsync(options, major, cancellation))
        {
            try
            {
                return await StartAsync(binaries, options, cancellation);
            }
            catch (Exception e) when (e is ServerSourceException or ScratchUnavailableException or IOException or UnauthorizedAccessException)
            {
                reasons.Add($"{binaries.Directory}: {e.Message}");
            }
        }

        throw new ServerSourceException(reasons.Count > 0
            ? string.Join("; ", reasons)
            : major is not null
                ? $"no programs of PostgreSQL {major} are here"
            : options.BinDirectory is { } only
                ? $"no initdb and postgres in {only}"
                : "no initdb and postgres in SCHEMAGEN_POSTGRES_BIN, on PATH, by pg_config or in the usual places");
    }

    public async ValueTask DisposeAsync()
    {
        end.TrySetResult();
        await process;
        folder.Dispose();
    }

    private static async Task<ScratchHost> StartAsync(LocalBinaries binaries, ScratchOptions options, CancellationToken cancellation)
    {
        if (ClusterTemplate.Find(binaries, options) is { } template)
        {
            try
            {
                return await StartAsync(binaries, options, template, cancellation);
            }
            catch (ServerSourceException)
            {
                // Somebody has damaged the cache; it is made anew below.
                template.Delete();
            }
        }

        return await StartAsync(binaries, options, null, cancellation);
    }

    private static async Task<ScratchHost> StartAsync(LocalBinaries binaries, ScratchOptions options, ClusterTemplate? template, CancellationToken cancellation)
    {
        var user = ServerUser.ForRoot(options);
        var folder = await ClusterFolder.CreateAsync(cancellation);
        if (user is not null)
        {
            folder.LetThrough();
        }

        string version;
        try
        {
            version = template?.Version ?? await InitialCluster.CreateAsync(folder, user, (binaries, options), cancellation);
        }
        catch
        {
            folder.Dispose();
            throw;
        }

        var cluster = new LocalCluster(folder, c => c.Serve(binaries, template, user));
        try
        {
            await cluster.WaitUntilReadyAsync(cancellation);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }

        var connection = ThrowawayConnection.To(folder.Data, ThrowawayConnection.Port, password: null);
        return new ScratchHost(connection, $"throwaway PostgreSQL {version} from {binaries.Directory}", cluster)
        {
            Major = LocalBinaries.Major(version),
        };
    }

    private Command Serve(LocalBinaries binaries, ClusterTemplate? template, ServerUser? user) => Cli.Wrap("/bin/sh")
        .WithArguments(
        [
            "-c", EmbeddedFile.Read("scratch/serve.sh"), "schemagen-serve", folder.Path, template?.Path ?? "", user?.Name ?? "",
            .. user?.Prefix ?? [],
            binaries.Program("postgres")!, "-D", folder.Data, "-k", folder.Data,
            .. Settings.SelectMany(setting => new[] { "-c", setting }),
        ])
        .WithEnvironmentVariables(ServerEnvironment.Clean)
        .WithValidation(CommandResultValidation.None)
        .WithStandardInputPipe(PipeSource.Create((_, _) => end.Task))
        .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors));

    // The eighth line of postmaster.pid is the server's own word for its state, and cheaper than trying to connect.
    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        var pidFile = Path.Combine(folder.Data, "postmaster.pid");
        for (var waited = TimeSpan.Zero; !IsReady(pidFile); waited += TimeSpan.FromMilliseconds(2))
        {
            if (process.IsCompleted || waited > StartTimeout)
            {
                throw new ServerSourceException(process.IsCompleted
                    ? $"the server ended: {LastLine(errors.ToString())}"
                    : $"the server was not ready after {StartTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds");
            }

            await Task.Delay(2, cancellation);
        }
    }

    private static bool IsReady(string pidFile)
    {
        try
        {
            return File.ReadAllLines(pidFile) is { Length: >= 8 } lines && lines[7].StartsWith("ready", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it said nothing";
}
