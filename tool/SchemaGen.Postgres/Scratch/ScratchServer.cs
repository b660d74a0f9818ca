using System.Globalization;
using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A PostgreSQL server that is needed only to think: to spell expressions, to prove a plan, to learn what SQL files create.</summary>
public sealed class ScratchServer : IAsyncDisposable
{
    // What the database's or the role's own defaults would let the server spell otherwise. What is made is thrown away in a moment.
    private const string SessionOptions =
        "-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c standard_conforming_strings=on -c client_min_messages=warning -c synchronous_commit=off";

    // A statement may set its own time-out off; the client's, which comes later, it cannot reach.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly ScratchHost host;
    private readonly TimeSpan statementTimeout;
    private readonly string searchPath;
    private bool isBorrowed;
    private bool isDisposed;

    internal ScratchServer(ScratchHost host, ScratchOptions options) =>
        (this.host, statementTimeout, searchPath) = (host, options.StatementTimeout, options.SearchPath);

    /// <summary>Says where the server came from, without a password.</summary>
    public string Description => host.Description;

    /// <summary>The server's major version, such as 15.</summary>
    public int Major => host.Major;

    /// <summary>Whether the server was started to be thrown away with all that is in it, its roles too.</summary>
    public bool IsThrowaway => host.IsThrowaway;

    /// <summary>Takes the server that the setting names, or else starts one to be thrown away: from local programs, then in Docker.</summary>
    /// <exception cref="ScratchUnavailableException">The setting is there and does not work, or none of the ways is open.</exception>
    public static async Task<ScratchServer> StartAsync(ScratchOptions options, CancellationToken cancellation = default)
    {
        ScratchServer server = new(await ScratchWays.FindAsync(options, cancellation), options);
        options.Explain($"expressions are spelled by {server.Description}");
        return server;
    }

    /// <summary>Creates an empty UTF-8 database of the connection's own role, which is dropped when it is disposed of.</summary>
    /// <exception cref="ScratchSqlException">The server refuses.</exception>
    public async Task<ScratchDatabase> CreateDatabaseAsync(CancellationToken cancellation = default)
    {
        var name = ScratchName.Next();
        await CreateAsync(name, null, cancellation);
        return new ScratchDatabase(Connection(name, SessionOptions), name, this);
    }

    /// <summary>Creates an empty UTF-8 database for SQL that nobody has to trust: a role of its own owns it and may do nothing else.</summary>
    /// <remarks>Where the connection to an existing server may create no roles, it is the connection's own role that runs the SQL.</remarks>
    /// <exception cref="ScratchSqlException">The server refuses.</exception>
    public async Task<ScratchDatabase> CreateRestrictedDatabaseAsync(CancellationToken cancellation = default)
    {
        var name = ScratchName.Next();
        var connection = Connection(name, $"{SessionOptions} -c statement_timeout={Milliseconds(statementTimeout)} -c lock_timeout=10s", searchPath);
        var timeout = (int)Math.Ceiling((statementTimeout + Grace).TotalSeconds);
        if (!host.MayMakeRoles)
        {
            await CreateAsync(name, null, cancellation);
            return new ScratchDatabase(connection, name, this) { Timeout = timeout };
        }

        var role = await RestrictedRole.CreateAsync(host, name);
        try
        {
            await CreateAsync(name, role, cancellation);
        }
        catch
        {
            await role.DropAsync();
            throw;
        }

        var own = host.IsThrowaway ? null : AdminConnection.Open(connection);
        SuperuserStep superuser = new(host, role, own);
        ScratchDatabase database = new(role.Connection(connection), name, this) { Role = role, Superuser = superuser, Own = own, Timeout = timeout };
        if (host is { Major: < 15, IsSuperuser: true })
        {
            await database.OwnPublicAsync(cancellation);
        }

        return database;
    }

    /// <summary>The same server for another command, which leaves it running.</summary>
    /// <param name="options">How that command thinks; where a server comes from is known.</param>
    public ScratchServer Lend(ScratchOptions options)
    {
        options.Explain($"expressions are spelled by {Description}");
        return new(host, options) { isBorrowed = true };
    }

    public async ValueTask DisposeAsync()
    {
        if (!isDisposed)
        {
            isDisposed = true;
            await (isBorrowed ? ValueTask.CompletedTask : host.DisposeAsync());
        }
    }

    internal async Task DropDatabaseAsync(ScratchDatabase database)
    {
        if (!isDisposed)
        {
            await host.ExecuteAsync(EmbeddedFile.Read("scratch/drop.sql").Replace("{name}", database.Name, StringComparison.Ordinal), CancellationToken.None);
            await (database.Role?.DropAsync() ?? Task.CompletedTask);
        }
    }

    // Whoever is interrupted here would not know whether there is a database to drop.
    private async Task CreateAsync(string name, RestrictedRole? owner, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // Copying files takes 10 ms, where logging every page takes 60. A template in another encoding has a locale that may refuse UTF-8.
        var options = (host.Major >= 15 ? "STRATEGY file_copy" : "") + (host.TemplateIsUtf8 ? "" : " LC_COLLATE 'C' LC_CTYPE 'C'") + (owner is null ? "" : $" OWNER {owner.Name}");
        var sql = EmbeddedFile.Read("scratch/create.sql").Replace("{name}", name, StringComparison.Ordinal).Replace("{options}", options, StringComparison.Ordinal);
        await host.ExecuteAsync(sql, CancellationToken.None);
    }

    private string Connection(string name, string options, string? path = null)
    {
        NpgsqlConnectionStringBuilder connection = new(host.ConnectionString) { Database = name, MinPoolSize = 0 };
        connection.Options = $"{connection.Options} {options}".Trim();
        connection.SearchPath = path;
        return connection.ConnectionString;
    }

    private static string Milliseconds(TimeSpan span) => span.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
}
