using Npgsql;
using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A server that runs already, on which the role may create databases.</summary>
internal static class ExistingServer
{
    /// <summary>Asks a server whether it can be used.</summary>
    /// <exception cref="WayFailedException">It cannot be reached, is too old, or the role may not create a database.</exception>
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
            throw new WayFailedException(e.Message, e);
        }
        catch (Exception e) when (AdminConnection.IsServerFailure(e))
        {
            throw new WayFailedException(AdminConnection.Reason(e), e);
        }
    }

    private static async Task<ScratchHost> ProbeAsync(NpgsqlConnectionStringBuilder connection, CancellationToken cancellation)
    {
        ScratchHost host = new(connection.ConnectionString, string.Empty);
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

    private static async Task<ScratchHost> ProbeAsync(ScratchHost host, CancellationToken cancellation)
    {
        await using var command = host.Admin.CreateCommand(Resource.Read("probe.sql"));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var major = row.GetInt32(row.GetOrdinal("major"));
        var server = $"{ConnectionString.Display(host.ConnectionString)} (PostgreSQL {row.GetString(row.GetOrdinal("version"))})";
        return major < LocalBinaries.OldestMajor ? throw new WayFailedException($"{server} is older than {LocalBinaries.OldestMajor}")
            : !row.GetBoolean(row.GetOrdinal("may_create")) ? throw new WayFailedException($"the role may not create databases on {server}")
            : host with
            {
                Description = $"temporary databases on {server}",
                Major = major,
                TemplateIsUtf8 = row.GetBoolean(row.GetOrdinal("template_is_utf8")),
            };
    }
}
