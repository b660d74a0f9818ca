using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Drops what a killed tool left on an existing server.</summary>
internal static class LeftDatabases
{
    /// <summary>Drops databases and roles of our names that nobody uses any more; what cannot be dropped stays for the next time.</summary>
    public static async Task DropAsync(ScratchHost host, Action<string> explain, CancellationToken cancellation)
    {
        foreach (var (name, isDatabase) in await TryFindAsync(host, explain, cancellation))
        {
            try
            {
                await host.ExecuteAsync(EmbeddedFile.Read(isDatabase ? "scratch/drop_unused.sql" : "scratch/drop_role.sql").Replace("{name}", name, StringComparison.Ordinal), cancellation);
                explain($"dropped {name}, which a killed run has left");
            }
            catch (ScratchSqlException e)
            {
                explain($"{name} is left of a killed run and cannot be dropped: {e.Message}");
            }
        }
    }

    private static async Task<IReadOnlyList<(string Name, bool IsDatabase)>> TryFindAsync(ScratchHost host, Action<string> explain, CancellationToken cancellation)
    {
        try
        {
            return await FindAsync(host, cancellation);
        }
        catch (NpgsqlException e)
        {
            explain($"whether a killed run has left anything is not known: {AdminConnection.Reason(e)}");
            return [];
        }
    }

    private static async Task<IReadOnlyList<(string Name, bool IsDatabase)>> FindAsync(ScratchHost host, CancellationToken cancellation)
    {
        List<(string, bool)> found = [];
        await using var command = host.Admin.CreateCommand(EmbeddedFile.Read("scratch/sweep.sql"));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
        {
            found.Add((row.GetString(row.GetOrdinal("name")), row.GetBoolean(row.GetOrdinal("is_database"))));
        }

        return found;
    }
}
