using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>Replays revisions on a scratch database: up, down and up again, looking each time whether the database holds what it should.</summary>
/// <param name="workspace">Where the server is found.</param>
/// <param name="managed">What is ours; all else is only there so that statements can run.</param>
/// <param name="connection">The database, whose server it is only where the settings say so.</param>
internal sealed class RevisionProof(Workspace workspace, ManagedObjects managed, string? connection)
{
    /// <summary>Replays revisions.</summary>
    /// <param name="start">What the first of them stands on.</param>
    /// <param name="steps">The revisions, in order.</param>
    /// <param name="cancellation">Stops the server.</param>
    public async Task<Proof> ProveAsync(ProofStart start, IReadOnlyList<ProvedStep> steps, CancellationToken cancellation)
    {
        try
        {
            return await workspace.Scratch(connection).OnDatabaseAsync(database => ReplayAsync(database, start, steps, cancellation), cancellation);
        }
        catch (Exception e) when (e is ScratchUnavailableException or ScratchSqlException)
        {
            return Proof.Open(e.Message);
        }
    }

    private async Task<Proof> ReplayAsync(ScratchDatabase database, ProofStart start, IReadOnlyList<ProvedStep> steps, CancellationToken cancellation)
    {
        IReadOnlyList<string> empty = [];
        try
        {
            await start.MakeAsync(database, cancellation);
            empty = start.HasRows ? (await GeneratedRows.FillAsync(database, cancellation)).Empty : [];
        }
        catch (Exception e) when (e is ScratchSqlException or StepFailedException or CommandException)
        {
            return Proof.Open($"{database.Server} cannot make what earlier revisions made: {e.Message}");
        }

        try
        {
            var found = await ReadAsync(database, cancellation);
            Expectation before = new(start.Schema, found, []);
            before = before with { Known = [.. (await DifferencesAsync(before, start.Schema, found, cancellation)).Keys] };
            foreach (var step in steps)
            {
                before = before with { Found = await ReplayAsync(database, (step, start.HasRows), before, cancellation), Recorded = step.After };
                step.OnProved();
            }

            return new(null, null) { Empty = empty };
        }
        catch (RefutedException e)
        {
            return new($"on {database.Server} {e.Message}", null) { IsAnnounced = e.IsAnnounced };
        }
    }

    private async Task<Schema> ReplayAsync(ScratchDatabase database, (ProvedStep Step, bool HasRows) replayed, Expectation before, CancellationToken cancellation)
    {
        var step = replayed.Step;
        var rows = replayed.HasRows && !step.ChangesRows ? await GeneratedRows.ReadAsync(database, cancellation) : null;
        await RunAsync($"the way up of {step.Name}", step.UpAsync, database, cancellation);
        var after = await ReadAsync(database, cancellation);
        Require(await DifferencesAsync(before, step.After, after, cancellation), before.Known, $"after the way up of {step.Name} the database is not what the manifest says");

        await RunAsync($"the way down of {step.Name}", step.DownAsync, database, cancellation);
        Require(await ChangesAsync(before.Found, await ReadAsync(database, cancellation), cancellation), [], $"after the way down of {step.Name} the database is not what it was");
        if (rows is not null && (await GeneratedRows.ReadAsync(database, cancellation)).Except(rows).Select(r => r.Name).FirstOrDefault() is { } table)
        {
            throw new RefutedException($"after the way down of {step.Name} the rows of {table} are not what they were, and no hazard says so");
        }

        await RunAsync($"the way up of {step.Name}, once it was taken back,", step.UpAsync, database, cancellation);
        return after;
    }

    private static async Task RunAsync(string way, Func<ScratchDatabase, CancellationToken, Task> run, ScratchDatabase database, CancellationToken cancellation)
    {
        try
        {
            await run(database, cancellation);
        }
        catch (Exception e) when ((e as StepFailedException)?.Refusal is { } refusal && Unprovable.IsOfServer(refusal))
        {
            throw ((StepFailedException)e).Refusal;
        }
        catch (Exception e) when (e is StepFailedException or CommandException)
        {
            throw new RefutedException($"{way} fails: {e.Message}", e);
        }
    }

    private static Task<Schema> ReadAsync(ScratchDatabase database, CancellationToken cancellation) => database.ReadAsync(new(), cancellation);

    // What a database holds is compared with a history, which names only what is ours, or was until now.
    private async Task<Dictionary<ObjectId, Change>> DifferencesAsync(Expectation before, Schema expected, Schema found, CancellationToken cancellation)
    {
        var ours = managed.Of(expected);
        return await ChangesAsync(ours, managed.Of(found, ours, before.Recorded), cancellation);
    }

    private async Task<Dictionary<ObjectId, Change>> ChangesAsync(Schema expected, Schema found, CancellationToken cancellation)
    {
        var (before, after) = (SeedRows.Without(workspace.Comparable(expected)), workspace.Comparable(found));
        var same = await workspace.ReloadedObjects(connection).ReconcileAsync(before, after, [], cancellation);
        return Differ.Compare(before, same, []).Findings.ToDictionary(c => c.Id);
    }

    private static void Require(Dictionary<ObjectId, Change> differences, HashSet<ObjectId> known, string what)
    {
        var unknown = differences.Values.Where(c => !known.Contains(c.Id)).ToList();
        if (unknown.Count > 0)
        {
            throw new RefutedException($"{what}:\n{string.Join("\n", unknown.Select(c => "    " + ChangeText.Finding(c)))}");
        }
    }

    /// <summary>What is there before a revision.</summary>
    /// <param name="Recorded">By the manifests.</param>
    /// <param name="Found">On the server.</param>
    /// <param name="Known">In what the two differed before the first revision.</param>
    private sealed record Expectation(Schema Recorded, Schema Found, HashSet<ObjectId> Known);
}
