using CommandLine;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Makes one revision of several, and lets databases that ran these have it.</summary>
[Verb("squash", HelpText = "Make one revision of several that does the same, and is known wherever these are applied.")]
[Example("squash ..20261122150405 -m \"first release\"", "everything up to a revision")]
[Example("squash 2026112215..head", "what came after a revision, up to the head")]
public sealed class SquashCommand : CommonOptions
{
    /// <summary>Which ones.</summary>
    [Value(0, MetaName = "RANGE", Required = true, HelpText = "FROM..TO for those after FROM up to TO, or ..TO for all up to TO.")]
    public string Range { get; set; } = string.Empty;

    /// <summary>What the revision is about.</summary>
    [Option('m', "message", MetaValue = "TEXT", Default = "squashed", HelpText = "What the revision is about; it becomes the name of the files.")]
    public string Message { get; set; } = "squashed";

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var message = RevisionMessage.Check(Message);
        var history = workspace.LoadHistory();
        var made = await new Squasher(workspace).SquashAsync(history, RevisionRange.Of(history, Range), message, cancellation);
        WrittenFiles.Print(workspace, [made]);
        workspace.Terminal.Say($"{made.Manifest.Revision} replaces {string.Join(", ", made.Manifest.Replaces)}: it leaves what they leave, up, down and up again");
        workspace.Terminal.Say("their files stay for databases that have a part of them; delete them once no database does");
        await AgreementHint.SayAsync(workspace, cancellation);
        return ExitCode.Done;
    }
}
