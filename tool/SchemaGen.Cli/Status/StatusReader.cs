using Npgsql;
using SchemaGen.Cli.Checking;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Status;

/// <summary>Finds where models, revisions and database are; what cannot be found is said in its place.</summary>
internal static class StatusReader
{
    internal static async Task<WorkStatus> ReadAsync(Workspace workspace, bool isOffline, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        WorkStatus status = new() { Heads = [.. history.Heads.Select(h => h.Revision)], Revisions = history.Ordered.Count };
        status = await WithModelsAsync(workspace, status, cancellation);
        return isOffline ? status : await WithDatabaseAsync(workspace, status, cancellation);
    }

    private static async Task<WorkStatus> WithModelsAsync(Workspace workspace, WorkStatus status, CancellationToken cancellation)
    {
        try
        {
            return status with { Differences = [.. (await Agreement.FindAsync(workspace, offline: true, cancellation)).Select(f => f.Message)] };
        }
        catch (Exception e) when (App.IsExpected(e))
        {
            return status with { IsCompared = false, Differences = [App.MessageOf(e)] };
        }
    }

    private static async Task<WorkStatus> WithDatabaseAsync(Workspace workspace, WorkStatus status, CancellationToken cancellation)
    {
        if (workspace.TryConnectionQuietly() is not { } connection)
        {
            return status with { Database = "none is configured" };
        }

        NpgsqlConnectionStringBuilder to = new(connection);
        try
        {
            var state = await workspace.Migrator(connection).CurrentAsync(cancellation);
            var applied = state.Entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
            return state.WayOut is { } wayOut ? status with { Database = wayOut } : status with
            {
                Database = $"{to.Database ?? to.Username} on {to.Host}{(applied.Count == 0 ? ", at base" : string.Empty)}",
                Applied = state.Heads,
                Pending = [.. state.History.Ordered.Where(r => !applied.Contains(r.Revision)).Select(r => $"{r.Revision}, {r.Name}")],
                Interrupted = [.. state.Entries.Where(e => e.Interruption is not null).Select(e => $"{e.Revision}, {e.Name}: {e.Interruption}")],
            };
        }
        catch (MigrationException e)
        {
            return status with { Database = e.Message };
        }
    }
}
