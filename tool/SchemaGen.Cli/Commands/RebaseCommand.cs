using CommandLine;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Puts the revisions of one branch behind the head of another one, so that the history is a line again.</summary>
[Verb("rebase", HelpText = "Put the revisions of one branch behind the head of another one.")]
[Example("rebase 20261122150405", "put this branch behind the newest other head")]
[Example("rebase 2026112215 --onto 2026112309", "say behind which")]
public sealed class RebaseCommand : CommonOptions
{
    /// <summary>The head of the branch that moves.</summary>
    [Value(0, MetaName = "REV", Required = true, HelpText = "The head of the branch that moves.")]
    public string Revision { get; set; } = string.Empty;

    /// <summary>The head that it shall follow.</summary>
    [Option("onto", MetaValue = "REV", HelpText = "The head that it shall follow (default: the newest other head).")]
    public string? Onto { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        if (history.Heads is [var only])
        {
            workspace.Terminal.Say($"nothing to rebase: {only.Revision} is the only head");
            return ExitCode.Done;
        }

        var tip = Heads.Single(history, Revision);
        var onto = Onto is null ? history.Heads.Where(h => h != tip).MaxBy(h => h.Revision, StringComparer.Ordinal)! : Heads.Single(history, Onto);
        if (tip == onto)
        {
            throw new CommandException($"revision {tip.Revision} cannot follow itself: name another head by --onto");
        }

        var moved = Rebase.Moved(history, tip, onto);
        var branch = Rebase.Branch(history, tip, onto);
        Heads.RequireNoConflict(workspace, history, [tip, onto], Advice(branch, onto));
        var applied = await AppliedAsync(workspace, branch, cancellation);
        WrittenFiles.Print(workspace, new Rebaser(workspace).Rewrite(moved));
        workspace.Terminal.Say($"{List(branch)} now {(branch.Count == 1 ? "follows" : "follow")} {onto.Revision}");
        WarnOfApplied(workspace, applied);
        await AgreementHint.SayAsync(workspace, cancellation);
        return ExitCode.Done;
    }

    private static string Advice(IReadOnlyList<RevisionManifest> branch, RevisionManifest onto) =>
        $"the statements of {List(branch)} do not fit behind {onto.Revision}: take {(branch.Count == 1 ? "it" : "them")} back where applied ('schemagen downgrade'), delete the files, "
        + "'schemagen upgrade head', and let 'schemagen revision' write anew what the models still ask for";

    // The files are what is rewritten: a database that does not answer stops nothing.
    private static async Task<IReadOnlyList<RevisionManifest>> AppliedAsync(Workspace workspace, IReadOnlyList<RevisionManifest> branch, CancellationToken cancellation)
    {
        if (workspace.TryConnectionQuietly() is not { } connection)
        {
            return [];
        }

        try
        {
            var state = await workspace.Migrator(connection).CurrentAsync(cancellation);
            return [.. branch.Where(r => state.Entries.Any(e => e.Revision == r.Revision))];
        }
        catch (MigrationException e)
        {
            workspace.Terminal.Warn($"the database cannot be asked whether it has {List(branch)} already: {e.Message}");
            return [];
        }
    }

    private static void WarnOfApplied(Workspace workspace, IReadOnlyList<RevisionManifest> applied)
    {
        if (applied.Count > 0)
        {
            workspace.Terminal.Warn($"the database has {List(applied)} already: there 'schemagen upgrade heads' applies what comes before now, which does the same, and 'schemagen stamp heads' then takes note of the rewritten files");
        }
    }

    private static string List(IEnumerable<RevisionManifest> revisions) => string.Join(", ", revisions.Select(r => r.Revision));
}
