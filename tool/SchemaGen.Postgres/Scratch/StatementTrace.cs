using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Runs statements one by one, each in a transaction of its own, and tells what each does to the tables that were there before the first.</summary>
/// <remarks>
/// That a table is read whole is told by the scans that the transaction counts, which it does for empty tables, too. PostgreSQL 14 counts them only where it has
/// a network: <see cref="CountsScans"/>.
/// </remarks>
public sealed class StatementTrace : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly int timeout;
    private readonly HashSet<long> known;

    private StatementTrace(NpgsqlConnection connection, int timeout, HashSet<long> known, bool countsScans) =>
        (this.connection, this.timeout, this.known, CountsScans) = (connection, timeout, known, countsScans);

    /// <summary>Whether the server counts scans.</summary>
    public bool CountsScans { get; }

    /// <summary>Runs a statement.</summary>
    /// <returns>The tables on which it holds a lock.</returns>
    /// <exception cref="ScratchSqlException">The server refuses it; nothing of it was done.</exception>
    public async Task<IReadOnlyList<TracedRelation>> RunAsync(string statement, CancellationToken cancellation = default)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            var before = await ReadAsync(connection, cancellation);
            await using (NpgsqlBatch batch = new(connection, transaction) { BatchCommands = { new(statement) }, Timeout = timeout })
            {
                await batch.ExecuteNonQueryAsync(cancellation);
            }

            var after = await ReadAsync(connection, cancellation);
            await transaction.CommitAsync(cancellation);
            return [.. before.Where(b => known.Contains(b.Key) && after.ContainsKey(b.Key)).Select(b => Compare(b.Value, after[b.Key])).Where(t => t.Locks.Count > 0)];
        }
        catch (NpgsqlException e)
        {
            throw ScratchDatabase.Failure(e);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    internal static async Task<StatementTrace> OpenAsync(NpgsqlConnection connection, int timeout, CancellationToken cancellation)
    {
        var known = (await ReadAsync(connection, cancellation)).Keys.ToHashSet();
        return new(connection, timeout, known, connection.PostgreSqlVersion.Major > 14 || await CountsScansAsync(connection, cancellation));
    }

    private static TracedRelation Compare(Relation before, Relation after)
    {
        var isRewritten = before.File != after.File;
        return new(after.Name, after.Locks, isRewritten, isRewritten || after.Scans > before.Scans) { IsPartitioned = after.IsPartitioned };
    }

    private static async Task<bool> CountsScansAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using NpgsqlBatch batch = new(connection, transaction) { BatchCommands = { new(EmbeddedFile.Read("scratch/scan.sql")), new(EmbeddedFile.Read("scratch/scans.sql")) } };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        return await reader.ReadAsync(cancellation) && reader.GetBoolean(0);
    }

    private static async Task<Dictionary<long, Relation>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        Dictionary<long, Relation> found = [];
        await using NpgsqlBatch query = new(connection) { BatchCommands = { new(EmbeddedFile.Read("scratch/relations.sql")) } };
        await using var reader = await query.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(reader.GetInt64(0), new(reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), (string[])reader.GetValue(4), reader.GetBoolean(5)));
        }

        return found;
    }

    private sealed record Relation(string Name, long File, long Scans, string[] Locks, bool IsPartitioned);
}
