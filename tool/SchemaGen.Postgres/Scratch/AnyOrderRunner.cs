using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Runs units of statements of which nobody knows which has to come first: again and again, until none of those that are left can be run.</summary>
/// <param name="runner">Runs statements.</param>
/// <param name="units">The statements, those of a unit whole or not at all.</param>
internal sealed class AnyOrderRunner(StatementRunner runner, IReadOnlyList<IReadOnlyList<string>> units)
{
    // What is done of a unit is not done again.
    private readonly int[] done = new int[units.Count];

    /// <summary>Runs them.</summary>
    /// <returns>Why each of them fails that is left, by its place.</returns>
    internal async Task<IReadOnlyDictionary<int, ScratchSqlException>> RunAsync(CancellationToken cancellation)
    {
        // In one go where the order is right already.
        Note((await runner.RunAsync([.. units.SelectMany(u => u)], cancellation)).Done);
        var failures = await RoundsAsync([.. Enumerable.Range(0, units.Count).Where(i => done[i] < units[i].Count)], cancellation);
        if (failures.Count == 0)
        {
            return failures;
        }

        await runner.SetAsync(EmbeddedFile.Read("scratch/unchecked.sql"), cancellation);
        var unseen = failures.Keys.ToList();
        failures = await RoundsAsync(unseen, cancellation);
        return failures.Count > 0 ? failures : await CheckAsync(unseen, cancellation);
    }

    private void Note(int statements)
    {
        for (var i = 0; i < units.Count; i++)
        {
            done[i] = Math.Clamp(statements, 0, units[i].Count);
            statements -= done[i];
        }
    }

    // What was made without a look at its body is looked at now that all is there.
    private async Task<SortedDictionary<int, ScratchSqlException>> CheckAsync(List<int> made, CancellationToken cancellation)
    {
        await runner.SetAsync(EmbeddedFile.Read("scratch/checked.sql"), cancellation);
        SortedDictionary<int, ScratchSqlException> failures = [];
        foreach (var i in made.Where(i => units[i] is [var statement] && IsRoutine(statement)))
        {
            if ((await runner.RunAsync([SqlLexer.OrReplace(units[i][0])], cancellation)).Failure is { } failure)
            {
                failures.Add(i, failure);
            }
        }

        return failures;
    }

    private static bool IsRoutine(string statement) =>
        SqlLexer.Words(statement).Take(4).Where(w => w is not ("or" or "replace")).ToList() is ["create", "function" or "procedure", ..];

    private async Task<SortedDictionary<int, ScratchSqlException>> RoundsAsync(List<int> left, CancellationToken cancellation)
    {
        while (true)
        {
            SortedDictionary<int, ScratchSqlException> failures = [];
            foreach (var i in left)
            {
                var (count, failure) = await runner.RunAsync([.. units[i].Skip(done[i])], cancellation);
                done[i] += count;
                if (failure is not null)
                {
                    failures.Add(i, failure);
                }
            }

            if (failures.Count == 0 || failures.Count == left.Count)
            {
                return failures;
            }

            left = [.. failures.Keys];
        }
    }
}
