using CommandLine;
using SchemaGen.Cli.Proving;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Runs revisions up, down and up again on a throwaway server, and compares what they leave with their manifests.</summary>
[Verb("verify", HelpText = "Run revisions up, down and up again on a throwaway server, and compare what they leave with their manifests.")]
[Example("verify", "prove all revisions, also those that were edited by hand")]
[Example("verify 20261122150405..head --trace", "prove those that came after one, and tell their locks and rewrites")]
public sealed class VerifyCommand : CommonOptions
{
    /// <summary>Which ones.</summary>
    [Value(0, MetaName = "RANGE", HelpText = "A revision, or FROM..TO for those after FROM up to TO, or ..TO (default: all).")]
    public string? Range { get; set; }

    /// <summary>Whether to measure statements.</summary>
    [Option("trace", HelpText = "Run the statements one by one, tell their locks, rewrites and reads of whole tables, and find what no HAZARD line says.")]
    public bool Trace { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var revisions = RevisionRange.Of(history, Range);
        if (revisions.Count == 0)
        {
            workspace.Terminal.Say("nothing to verify: there is no revision");
            return ExitCode.Done;
        }

        var chosen = revisions.Select(r => r.Revision).ToHashSet(StringComparer.Ordinal);
        var earlier = history.UpTo(chosen).Where(r => !chosen.Contains(r.Revision)).ToList();
        HistoryProof replay = new(workspace, Trace);
        var proof = await replay.ProveAsync(earlier, revisions, cancellation);
        if (proof.Obstacle is { } obstacle)
        {
            throw new CommandException($"nothing is proved: {obstacle}");
        }

        if (proof.Refutation is { } refutation)
        {
            workspace.Terminal.Fail($"refuted: {refutation}");
            return ExitCode.Found;
        }

        return replay.Unsaid == 0 ? ExitCode.Done : ExitCode.Found;
    }
}
