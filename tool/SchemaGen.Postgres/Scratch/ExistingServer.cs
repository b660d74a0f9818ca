using Npgsql;
using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A server that runs already, on which the role may create databases.</summary>
internal static class ExistingServer
{
    // Only a convenience is asked for, and nobody waits long for that.
    private const int StartTimeout = 5;

    /// <summary>Asks a server whether it can be used.</summary>
    /// <exception cref="ServerSourceException">It cannot be reached, is too old, or cannot make a database for the role.</exception>
    public static async Task<ScratchHost> FindAsync(string connection, ScratchOptions options, CancellationToken cancellation)
    {
        try
        {
            var parsed = new NpgsqlConnectionStringBuilder(ConnectionString.Parse(connection, options.Environment));
            try
            {
                return await ProbeAsync(parsed, cancellation);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                // The project's database need not exist yet.
                parsed.Database = "postgres";
                return await ProbeAsync(parsed, cancellation);
            }
        }
        catch (ConnectionStringException e)
        {
            throw new ServerSourceException(e.Message, e);
        }
        catch (Exception e) when (AdminConnection.IsServerFailure(e))
        {
            throw new ServerSourceException(AdminConnection.Reason(e), e) { IsUnfit = (e as PostgresException)?.SqlState == PostgresErrorCodes.TooManyConnections };
        }
    }

    /// <summary>A server's major version; null where it does not tell.</summary>
    public static async Task<int?> TryMajorAsync(string connection, ScratchOptions options, CancellationToken cancellation)
    {
        try
        {
            NpgsqlConnectionStringBuilder parsed = new(ConnectionString.Parse(connection, options.Environment)) { Pooling = false, Timeout = StartTimeout };
            await using var source = AdminConnection.Open(parsed.ConnectionString);
            await using var opened = await source.OpenConnectionAsync(cancellation);
            return opened.PostgreSqlVersion.Major;
        }
        catch (Exception e) when (e is ConnectionStringException || AdminConnection.IsServerFailure(e))
        {
            return null;
        }
    }

    private static async Task<ScratchHost> ProbeAsync(NpgsqlConnectionStringBuilder connection, CancellationToken cancellation)
    {
        ScratchHost host = new(Held(connection), string.Empty);
        try
        {
            return await ProbeAsync(host, cancellation);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    // One connection stays for as long as the tool lives and says so: see sweep.sql.
    private static string Held(NpgsqlConnectionStringBuilder connection) =>
        new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Pooling = true, MinPoolSize = 1, ApplicationName = ScratchName.Mark }.ConnectionString;

    private static async Task<ScratchHost> ProbeAsync(ScratchHost host, CancellationToken cancellation)
    {
        await using var command = host.Admin.CreateCommand(EmbeddedFile.Read("scratch/probe.sql"));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        bool Is(string name) => row.GetBoolean(row.GetOrdinal(name));
        var major = row.GetInt32(row.GetOrdinal("major"));
        var server = $"{ConnectionString.Display(host.ConnectionString)} (PostgreSQL {row.GetString(row.GetOrdinal("version"))})";
        return major < LocalBinaries.OldestMajor ? throw new ServerSourceException($"{server} is older than {LocalBinaries.OldestMajor}")
            : Is("is_standby") ? throw Unfit($"{server} is a standby")
            : Is("is_read_only") ? throw Unfit($"{server} is read only (default_transaction_read_only)")
            : !Is("may_create") ? throw Unfit($"the role may not create databases on {server}")
            : host with
            {
                Description = $"temporary databases on {server}",
                Major = major,
                TemplateIsUtf8 = Is("template_is_utf8"),
                MayMakeRoles = Is("may_make_roles"),
                IsSuperuser = Is("is_superuser"),
            };
    }

    private static ServerSourceException Unfit(string message) => new(message) { IsUnfit = true };
}
