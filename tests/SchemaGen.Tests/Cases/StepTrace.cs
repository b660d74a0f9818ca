using Npgsql;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Cases;

/// <summary>Runs steps one by one and compares what is said of each with what the server does: its locks, the files of its tables, and which tables it reads.</summary>
/// <remarks>
/// Reading a table is judged by the scans that the transaction counts, which it does for empty tables, too. A lock that is held only for a moment is no hazard:
/// it has to be held while a table is read or written anew. PostgreSQL 14 counts scans only where it has a network, and is judged by rewrites alone where it has none.
/// </remarks>
internal sealed class StepTrace(NpgsqlConnection connection)
{
    private const string Facts = """
        SELECT c.oid::bigint, c.oid::regclass::text, c.relfilenode::bigint, coalesce(s.seq_scan, 0),
               coalesce((SELECT array_agg(l.mode) FROM pg_locks l WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.relation = c.oid), '{}'),
               c.relkind = 'p'
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stat_xact_all_tables s ON s.relid = c.oid
        WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
        """;

    private const string Partitioned = ", partitioned";

    private static readonly string[] AgainstWriters = ["ShareLock", "ShareRowExclusiveLock", "ExclusiveLock"];

    /// <summary>Runs the steps.</summary>
    /// <returns>What is said and does not happen, or happens and is not said.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(IEnumerable<RenderedStep> steps)
    {
        List<string> wrong = [];
        var old = (await ReadAsync()).Keys.ToHashSet();
        var countsScans = connection.PostgreSqlVersion.Major > 14 || await CountsScansAsync();
        foreach (var step in steps)
        {
            HashSet<HazardKind> measured = [];
            List<string> seen = [];
            foreach (var statement in SqlScript.Parse("step.sql", step.Sql).Statements)
            {
                var (kinds, facts) = await RunAsync(statement.Text, old);
                measured.UnionWith(kinds);
                seen.AddRange(facts);
            }

            // A table that has to be empty is read in no time.
            if (step.Step.Change is { Before: null, After: Column { NotNull: true, Default: null } })
            {
                measured.Remove(HazardKind.BlocksReads);
            }

            var said = step.Step.Hazards.Select(h => h.Kind).ToHashSet();

            // A partitioned table has no rows of its own, and its partitions may have been detached before.
            if (seen.Exists(s => s.EndsWith(Partitioned, StringComparison.Ordinal)))
            {
                measured.UnionWith(said);
            }

            wrong.AddRange(Compare(said, measured).Where(w => countsScans || w.Contains("rewrite", StringComparison.Ordinal)).Select(w => $"{w}: {step.Sql}\n  said: {string.Join("; ", step.Step.Hazards)}\n  seen: {string.Join("; ", seen)}"));
        }

        return wrong;
    }

    // A table that is rewritten is not read meanwhile, and one that is not read is not written.
    private static IEnumerable<string> Compare(HashSet<HazardKind> said, HashSet<HazardKind> measured)
    {
        if (said.Contains(HazardKind.RewritesTable) != measured.Contains(HazardKind.RewritesTable))
        {
            yield return measured.Contains(HazardKind.RewritesTable) ? "a rewrite is not said" : "a rewrite is said and is none";
        }
        else if (!measured.Contains(HazardKind.RewritesTable) && said.Contains(HazardKind.BlocksReads) != measured.Contains(HazardKind.BlocksReads))
        {
            yield return measured.Contains(HazardKind.BlocksReads) ? "that reads are blocked is not said" : "reads are said to be blocked and are not";
        }
        else if (!measured.Overlaps([HazardKind.RewritesTable, HazardKind.BlocksReads]) && said.Contains(HazardKind.BlocksWrites) != measured.Contains(HazardKind.BlocksWrites))
        {
            yield return measured.Contains(HazardKind.BlocksWrites) ? "that writes are blocked is not said" : "writes are said to be blocked and are not";
        }
    }

    private async Task<bool> CountsScansAsync()
    {
        await using NpgsqlBatch batch = new(connection)
        {
            BatchCommands = { new("BEGIN"), new("SELECT count(*) FROM pg_namespace"), new("SELECT seq_scan > 0 FROM pg_stat_xact_sys_tables WHERE relname = 'pg_namespace'"), new("COMMIT") },
        };
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        return await reader.ReadAsync() && reader.GetBoolean(0);
    }

    private async Task<(HashSet<HazardKind> Kinds, IReadOnlyList<string> Facts)> RunAsync(string statement, HashSet<long> known)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var before = await ReadAsync();
        await using (NpgsqlBatch batch = new(connection, transaction) { BatchCommands = { new(statement) } })
        {
            await batch.ExecuteNonQueryAsync();
        }

        var after = await ReadAsync();
        await transaction.CommitAsync();

        HashSet<HazardKind> kinds = [];
        List<string> facts = [];
        foreach (var (oid, old) in before)
        {
            if (!known.Contains(oid) || !after.TryGetValue(oid, out var made))
            {
                continue;
            }

            var isRewritten = made.File != old.File;
            var isRead = isRewritten || made.Scans > old.Scans;
            facts.AddRange(made.Locks.Select(l => $"{made.Name} {l}{(isRewritten ? ", rewritten" : isRead ? ", read" : string.Empty)}{(made.IsPartitioned ? Partitioned : string.Empty)}"));
            if (isRewritten || (isRead && made.Locks.Contains("RowExclusiveLock")))
            {
                kinds.Add(HazardKind.RewritesTable);
            }
            else if (isRead && made.Locks.Contains("AccessExclusiveLock"))
            {
                kinds.Add(HazardKind.BlocksReads);
            }
            else if (isRead && made.Locks.Intersect(AgainstWriters).Any())
            {
                kinds.Add(HazardKind.BlocksWrites);
            }
        }

        return (kinds, facts);
    }

    private async Task<Dictionary<long, (string Name, long File, long Scans, string[] Locks, bool IsPartitioned)>> ReadAsync()
    {
        Dictionary<long, (string, long, long, string[], bool)> found = [];
        await using NpgsqlCommand command = new(Facts, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetInt64(0), (reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetFieldValue<string[]>(4), reader.GetBoolean(5)));
        }

        return found;
    }
}
