using CommandLine;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>List the revisions that nothing follows.</summary>
[Verb("heads", HelpText = "List the revisions that nothing follows.")]
[Example("heads", "the newest revision, or several where branches are open")]
[Example("heads --format json", "the same for programs")]
public sealed class HeadsCommand : CommonOptions
{
    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        RevisionListing.Print(workspace, history.Heads, history, Format);
        return Task.FromResult(ExitCode.Done);
    }
}
