using System.Collections.Concurrent;
using SchemaGen.Cli.Commands;
using SchemaGen.Cli.Output;
using SchemaGen.Core;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Says at which revision each of several databases is.</summary>
internal static class FleetReport
{
    private const int AtATime = 8;
    private const int Named = 10;

    /// <summary>Prints them, grouped by revision.</summary>
    public static async Task PrintAsync(Workspace workspace, IReadOnlyList<FleetTarget> targets, OutputFormat format, CancellationToken cancellation)
    {
        ConcurrentDictionary<FleetTarget, string> found = [];
        await Parallel.ForEachAsync(targets, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation }, async (target, token) => found[target] = await FindAsync(workspace, target, token));
        if (format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(targets, (json, t) =>
            {
                json.WriteString("target", t.Name);
                json.WriteString("state", found[t]);
            }));
            return;
        }

        foreach (var group in targets.GroupBy(t => found[t]).OrderByDescending(g => g.Count()))
        {
            workspace.Terminal.Write(Line(group.Key, [.. group]));
        }
    }

    /// <summary>The line of those that are at one revision.</summary>
    public static string Line(string state, IReadOnlyList<FleetTarget> targets)
    {
        var rest = targets.Count - Named;
        var names = string.Join(", ", targets.Take(Named).Select(t => t.Name));
        return $"{targets.Count} at {state}: {names}{(rest > 0 ? $" and {rest} more" : string.Empty)}";
    }

    /// <summary>The revisions that a database is at.</summary>
    public static string State(DatabaseState state)
    {
        var interrupted = state.Entries.Any(e => e.State != JournalState.Applied) ? " (interrupted)" : string.Empty;
        return (state.Heads.Count == 0 ? "base" : string.Join(" and ", state.Heads)) + interrupted;
    }

    private static async Task<string> FindAsync(Workspace workspace, FleetTarget target, CancellationToken cancellation)
    {
        try
        {
            return State(await target.StateAsync(workspace, cancellation));
        }
        catch (ExpectedException e)
        {
            return $"an unknown revision ({e.Message.Split('\n')[0]})";
        }
    }
}
