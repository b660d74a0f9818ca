using System.Collections.Concurrent;
using SchemaGen.Cli.Output;
using SchemaGen.Core;

namespace SchemaGen.Cli.Fleets;

/// <summary>Does the same to several databases or schemas, some at a time, and tells of each how it ended.</summary>
/// <param name="workspace">Where it is told.</param>
/// <param name="targets">The databases or schemas.</param>
/// <param name="parallel">How many at a time.</param>
internal sealed class FleetRun(Workspace workspace, IReadOnlyList<FleetTarget> targets, int parallel)
{
    private int ended;

    /// <summary>Whether no other is begun once one has failed.</summary>
    public bool StopsAtFailure { get; init; }

    /// <summary>Whether each event is an object on a line of standard output, instead of a line for a person.</summary>
    public bool IsJson { get; init; }

    /// <summary>Runs something on each of them; what fails on one holds no other up.</summary>
    /// <param name="run">Does it, and says how many revisions it ran.</param>
    /// <param name="cancellation">Begins no other, and interrupts those that run.</param>
    /// <exception cref="CommandException">It failed on some; the message names them.</exception>
    public async Task RunAsync(Func<FleetTarget, CancellationToken, Task<FleetStep>> run, CancellationToken cancellation)
    {
        ConcurrentDictionary<FleetTarget, string> failures = [];
        ConcurrentBag<FleetTarget> done = [];
        ParallelOptions atATime = new() { MaxDegreeOfParallelism = parallel, CancellationToken = cancellation };
        await Parallel.ForEachAsync(targets, atATime, async (target, token) =>
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
                SayFailed(target, e);
            }
        });

        FleetOutcome outcome = new(targets, done.Count, failures);
        SayAll(outcome);
        if (!failures.IsEmpty)
        {
            throw new CommandException(string.Join('\n', targets.Where(failures.ContainsKey).Select(t => $"{t.Name}: {failures[t].ReplaceLineEndings("\n    ")}")
                .Append("the others are not touched by that; the same command again does what is left")));
        }
    }

    /// <summary>Where the events of one of them are said as JSON.</summary>
    public MigrationEventJson Events(FleetTarget? target) => new(workspace.Terminal, workspace.Host.Clock, target?.Name);

    private void Say(FleetTarget target, FleetStep step)
    {
        if (IsJson)
        {
            Events(target).SayFinished(step.Revisions);
            return;
        }

        var ran = $"{step.Revisions} revision{(step.Revisions == 1 ? string.Empty : "s")}, now at {step.Now}";
        SayEnded(target, step.Revisions == 0 ? "there already" : ran);
    }

    private void SayFailed(FleetTarget target, ExpectedException failure)
    {
        if (IsJson)
        {
            Events(target).SayFailed(failure);
            return;
        }

        SayEnded(target, "failed");
    }

    private void SayAll(FleetOutcome outcome)
    {
        if (IsJson)
        {
            Events(null).SaySummary(outcome);
            return;
        }

        workspace.Terminal.Say(outcome.ToString());
    }

    private void SayEnded(FleetTarget target, string what) =>
        workspace.Terminal.Say($"[{Interlocked.Increment(ref ended)}/{targets.Count}] {target.Name}: {what}");
}
