using System.Collections.Concurrent;
using SchemaGen.Cli.Commands;
using SchemaGen.Cli.Output;
using SchemaGen.Core;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Says of several databases or schemas where they are not what the revisions make, once for each difference.</summary>
/// <param name="workspace">Where it is told.</param>
/// <param name="targets">The databases or schemas.</param>
internal sealed class FleetCheck(Workspace workspace, IReadOnlyList<FleetTarget> targets)
{
    private const int AtATime = 8;

    /// <summary>Looks at all of them; the exit code is 1 where something was found.</summary>
    public async Task<int> RunAsync(OutputFormat format, CancellationToken cancellation)
    {
        var found = await FindAsync(cancellation);
        if (format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(targets, (json, t) =>
            {
                json.WriteString("target", t.Name);
                json.WriteString("state", found[t].State);
                json.WriteStrings("findings", found[t].Findings);
            }));
        }
        else
        {
            Print(found);
        }

        return found.Values.Any(f => f.Findings.Count > 0) ? ExitCode.Found : ExitCode.Done;
    }

    private void Print(IReadOnlyDictionary<FleetTarget, Found> found)
    {
        foreach (var group in targets.GroupBy(t => found[t]).OrderByDescending(g => g.Count()))
        {
            workspace.Terminal.Write(FleetReport.Line(group.Key.State, [.. group]));
            group.Key.Findings.ToList().ForEach(line => workspace.Terminal.Write($"    {line}"));
        }

        var apart = found.Values.Count(f => f.Findings.Count > 0);
        workspace.Terminal.Say(apart == 0
            ? $"{targets.Count} {FleetTarget.Many(targets)} are as the revisions make them"
            : $"{apart} of {targets.Count} {FleetTarget.Many(targets)} are not as the revisions make them");
    }

    private async Task<IReadOnlyDictionary<FleetTarget, Found>> FindAsync(CancellationToken cancellation)
    {
        FleetReading reading = new(workspace, targets);
        await reading.PrepareAsync();
        ConcurrentDictionary<FleetTarget, Found> found = [];
        ParallelOptions atATime = new() { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation };
        await Parallel.ForEachAsync(targets, atATime, async (target, token) =>
        {
            try
            {
                var journal = await target.StateAsync(workspace, token);
                var agreement = await reading.AgreementAsync(target, journal);
                var findings = await agreement.FindAsync(journal, await reading.ReadAsync(target, token), token);
                found[target] = new(FleetReport.State(journal), [.. findings.Select(f => Shared(target, f))]);
            }
            catch (ExpectedException e)
            {
                found[target] = new("an unknown revision", [e.Message.Split('\n')[0]]);
            }
        });
        return found;
    }

    // What differs in the same way in each schema is one finding.
    private static string Shared(FleetTarget target, Diagnostic finding) => target.Schema is not { } schema ? finding.ToString()
        : finding.ToString().Replace($"{SqlIdentifier.Quote(schema)}.", $"{TenantSchema.Placeholder}.", StringComparison.Ordinal)
            .Replace($"'{schema}.", $"'{TenantSchema.Placeholder}.", StringComparison.Ordinal);

    private sealed record Found(string State, ValueList<string> Findings);
}
