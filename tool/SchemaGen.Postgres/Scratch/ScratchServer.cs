using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A PostgreSQL server that is needed only to think: to spell expressions, to prove a plan, to learn what SQL files create.</summary>
public sealed class ScratchServer : IAsyncDisposable
{
    // What the database's or the role's own defaults would let the server spell otherwise. What is made is thrown away in a moment.
    private const string SessionOptions =
        "-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c standard_conforming_strings=on -c client_min_messages=warning -c synchronous_commit=off";

    private readonly ScratchHost host;
    private bool isDisposed;

    private ScratchServer(ScratchHost host) => this.host = host;

    /// <summary>Says where the server came from, without a password.</summary>
    public string Description => host.Description;

    /// <summary>The server's major version, such as 15.</summary>
    public int Major => host.Major;

    /// <summary>Whether the server was started to be thrown away with all that is in it, its roles too.</summary>
    public bool IsThrowaway => host.Process is not null;

    /// <summary>Takes the first server that is to be had: the setting, the configured server, local programs, Docker.</summary>
    /// <exception cref="ScratchUnavailableException">The setting is there and does not work, or none of the four ways is open.</exception>
    public static async Task<ScratchServer> StartAsync(ScratchOptions options, CancellationToken cancellation = default)
    {
        if (options.Scratch is { Length: > 0 } scratch)
        {
            return await FromSettingAsync(scratch, options, cancellation);
        }

        var reasons = new List<string> { "the setting 'scratch': it is not set" };
        foreach (var (name, start) in Ways(options, cancellation))
        {
            try
            {
                return new ScratchServer(await start());
            }
            catch (WayFailedException e)
            {
                reasons.Add($"{name}: {e.Message}");
            }
        }

        throw new ScratchUnavailableException(
            "a PostgreSQL server is needed to think, and none is to be had; open one of these four ways:"
            + string.Concat(reasons.Select(reason => Environment.NewLine + "  - " + reason)));
    }

    /// <summary>Creates an empty UTF-8 database, which is dropped when it is disposed of.</summary>
    /// <exception cref="ScratchSqlException">The server refuses.</exception>
    public Task<ScratchDatabase> CreateDatabaseAsync(CancellationToken cancellation = default) => CreateDatabaseAsync("public", cancellation);

    /// <summary>Creates an empty UTF-8 database, whose sessions have a search path; it is dropped when it is disposed of.</summary>
    /// <exception cref="ScratchSqlException">The server refuses.</exception>
    public async Task<ScratchDatabase> CreateDatabaseAsync(string searchPath, CancellationToken cancellation)
    {
        var random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        var name = $"schemagen_scratch_{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}_{random}";
        // Copying files takes 10 ms, where logging every page takes 60. A template in another encoding has a locale that may refuse UTF-8.
        var options = (host.Major >= 15 ? "STRATEGY file_copy" : "") + (host.TemplateIsUtf8 ? "" : " LC_COLLATE 'C' LC_CTYPE 'C'");
        await ExecuteAsync(Resource.Read("create.sql").Replace("{options}", options, StringComparison.Ordinal), name, cancellation);
        var connection = new NpgsqlConnectionStringBuilder(host.ConnectionString) { Database = name, SearchPath = searchPath };
        connection.Options = $"{connection.Options} {SessionOptions}".Trim();
        return new ScratchDatabase(connection.ConnectionString, name, this);
    }

    public async ValueTask DisposeAsync()
    {
        if (!isDisposed)
        {
            isDisposed = true;
            await host.DisposeAsync();
        }
    }

    internal async Task DropDatabaseAsync(string name)
    {
        if (!isDisposed)
        {
            await ExecuteAsync(Resource.Read("drop.sql"), name, CancellationToken.None);
        }
    }

    private static async Task<ScratchServer> FromSettingAsync(string scratch, ScratchOptions options, CancellationToken cancellation)
    {
        try
        {
            return new ScratchServer(await ExistingServer.FindAsync(scratch, options, cancellation));
        }
        catch (WayFailedException e)
        {
            throw new ScratchUnavailableException($"the setting 'scratch' cannot be used: {e.Message}", e);
        }
    }

    private static IEnumerable<(string Name, Func<Task<ScratchHost>> Start)> Ways(ScratchOptions options, CancellationToken cancellation)
    {
        yield return ("a temporary database on the configured server", () => options.Configured is { Length: > 0 } configured
            ? ExistingServer.FindAsync(configured, options, cancellation)
            : throw new WayFailedException("no connection is configured"));
        yield return ("a throwaway server from local PostgreSQL programs", () => LocalCluster.StartAnyAsync(options, cancellation));
        yield return ("a throwaway server in Docker", () => DockerContainer.StartAsync(options, cancellation));
    }

    private async Task ExecuteAsync(string sql, string name, CancellationToken cancellation)
    {
        try
        {
            await using var command = host.Admin.CreateCommand(sql.Replace("{name}", name, StringComparison.Ordinal));
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ScratchDatabase.Failure(e);
        }
    }
}
