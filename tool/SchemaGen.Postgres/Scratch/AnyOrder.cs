using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Runs units of statements of which nobody knows which has to come first: again and again, until none of those that are left can be run.</summary>
internal sealed class AnyOrder(NpgsqlConnection connection, IReadOnlyList<IReadOnlyList<string>> units)
{
    /// <summary>Runs them.</summary>
    /// <returns>Why each of them fails that is left, by its place.</returns>
    internal async Task<IReadOnlyDictionary<int, ScratchSqlException>> RunAsync(CancellationToken cancellation)
    {
        await ExecuteAsync([Resource.Read("synchronous.sql"), Resource.Read("quiet.sql")], cancellation);
        var failures = await RoundsAsync([.. Enumerable.Range(0, units.Count)], cancellation);
        if (failures.Count > 0)
        {
            await ExecuteAsync([Resource.Read("unchecked.sql")], cancellation);
            failures = await RoundsAsync([.. failures.Keys], cancellation);
        }

        return failures;
    }

    private async Task<SortedDictionary<int, ScratchSqlException>> RoundsAsync(IReadOnlyCollection<int> left, CancellationToken cancellation)
    {
        while (true)
        {
            SortedDictionary<int, ScratchSqlException> failures = [];
            foreach (var i in left)
            {
                if (await TryAsync(units[i], cancellation) is { } failure)
                {
                    failures.Add(i, failure);
                }
            }

            if (failures.Count == 0 || failures.Count == left.Count)
            {
                return failures;
            }

            left = failures.Keys;
        }
    }

    private async Task<ScratchSqlException?> TryAsync(IReadOnlyList<string> unit, CancellationToken cancellation)
    {
        try
        {
            await ExecuteAsync(unit, cancellation);
            return null;
        }
        catch (PostgresException e)
        {
            return ScratchDatabase.Failure(e);
        }
    }

    // The statements of a batch are not looked into for semicolons, which stand in bodies of functions too.
    private async Task ExecuteAsync(IReadOnlyList<string> unit, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = new(connection) { Timeout = 0 };
        foreach (var statement in unit)
        {
            batch.BatchCommands.Add(new(statement));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
