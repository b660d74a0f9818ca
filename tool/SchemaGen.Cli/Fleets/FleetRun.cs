using System.Collections.Concurrent;
using SchemaGen.Core;

namespace SchemaGen.Cli.Fleets;

/// <summary>Does the same to several databases, some at a time, and tells of each how it ended.</summary>
/// <param name="workspace">Where it is told.</param>
/// <param name="targets">The databases.</param>
/// <param name="parallel">How many at a time.</param>
internal sealed class FleetRun(Workspace workspace, IReadOnlyList<FleetTarget> targets, int parallel)
{
    private int ended;

    /// <summary>Whether no other database is begun once one has failed.</summary>
    public bool StopsAtFailure { get; init; }

    /// <summary>Runs something on each of them; what fails on one holds no other up.</summary>
    /// <param name="run">Does it, and says in a few words what it did.</param>
    /// <param name="cancellation">Begins no other, and interrupts those that run.</param>
    /// <exception cref="CommandException">It failed on some; the message names them.</exception>
    public async Task RunAsync(Func<FleetTarget, CancellationToken, Task<string>> run, CancellationToken cancellation)
    {
        ConcurrentDictionary<FleetTarget, string> failures = [];
        ConcurrentBag<FleetTarget> done = [];
        await Parallel.ForEachAsync(targets, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellation }, async (target, token) =>
        {
            if (StopsAtFailure && !failures.IsEmpty)
            {
                return;
            }

            try
            {
                Say(target, await run(target, token));
                done.Add(target);
            }
            catch (ExpectedException e)
            {
                failures[target] = e.Message;
                Say(target, "failed");
            }
        });

        var left = targets.Count - done.Count - failures.Count;
        workspace.Terminal.Say($"{done.Count} of {targets.Count} {FleetTarget.Many(targets)} done, {failures.Count} failed{(left > 0 ? $", {left} not begun" : string.Empty)}");
        if (!failures.IsEmpty)
        {
            throw new CommandException(string.Join('\n', targets.Where(failures.ContainsKey).Select(t => $"{t.Name}: {failures[t].ReplaceLineEndings("\n    ")}")
                .Append("the others are not touched by that; the same command again does what is left")));
        }
    }

    private void Say(FleetTarget target, string what) => workspace.Terminal.Say($"[{Interlocked.Increment(ref ended)}/{targets.Count}] {target.Name}: {what}");
}
