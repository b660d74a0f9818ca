using CommandLine;
using SchemaGen.Cli.Proving;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Runs revisions up, down and up again on a throwaway server, and compares what they leave with their manifests.</summary>
[Verb("verify", HelpText = "Run revisions up, down and up again on a throwaway server, and compare what they leave with their manifests.")]
[Example("verify", "prove all revisions, also those that were edited by hand")]
[Example("verify --since v1.4", "prove those since a release, and see that its code still finds what it reads and writes")]
[Example("verify 20261122150405..head --trace", "prove those that came after one, and tell their locks and rewrites")]
public sealed class VerifyCommand : CommonOptions
{
    /// <summary>Which ones.</summary>
    [Value(0, MetaName = "RANGE", HelpText = "A revision, or FROM..TO for those after FROM up to TO, or ..TO (default: all).")]
    public string? Range { get; set; }

    /// <summary>Whether to measure statements.</summary>
    [Option("trace", HelpText = "Run the statements one by one, tell their locks, rewrites and reads of whole tables, and find what no HAZARD line says.")]
    public bool Trace { get; set; }

    /// <summary>The release whose code still runs.</summary>
    [Option("since", MetaValue = "GIT_REF", HelpText = "Name what the code of this release (a tag, branch or commit) reads and writes and would not find any more; without RANGE the revisions since then are run.")]
    public string? Since { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var (breaks, known) = Since is null ? ([], new HashSet<string>()) : await new ReleaseCheck(workspace, Since).FindAsync(history, cancellation);
        foreach (var line in breaks)
        {
            workspace.Terminal.Fail($"breaks {Since}: {line}");
        }

        var revisions = RevisionRange.Of(history, Range).Where(r => Range is not null || !known.Contains(r.Revision)).ToList();
        if (revisions.Count == 0)
        {
            workspace.Terminal.Say($"nothing to verify: there is no revision{(Since is null ? string.Empty : $" since {Since}")}");
            return breaks.Count == 0 ? ExitCode.Done : ExitCode.Found;
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

        return replay.Unsaid == 0 && breaks.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }
}
