using CommandLine;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Makes the journal where it is missing.</summary>
[Verb("ensure-version", HelpText = "Make the table of the journal where it is missing.")]
[Example("ensure-version", "make the journal before the first upgrade")]
[Example("ensure-version --connection postgresql://owner@localhost/shop", "make it as a role that may")]
public sealed class EnsureVersionCommand : CommonOptions
{
    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        await workspace.Migrator(workspace.RequireConnection()).EnsureJournalAsync(cancellation);
        workspace.Terminal.Say($"the journal is {workspace.Settings.JournalSchema}.{workspace.Settings.JournalTable}");
        return ExitCode.Done;
    }
}
