using CommandLine;

namespace SchemaGen.Cli.Commands;

/// <summary>List all revisions, the newest first.</summary>
[Verb("history", HelpText = "List all revisions, the newest first.")]
public sealed class HistoryCommand : CommonOptions
{
    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        RevisionListing.Print(workspace, history.Ordered.Reverse(), history, Format);
        return Task.FromResult(ExitCode.Done);
    }
}
