using CommandLine;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>List the revisions that more than one follows.</summary>
[Verb("branches", HelpText = "List the revisions that more than one follows.")]
[Example("branches", "where two people began from the same revision")]
[Example("branches --format json", "the same for programs")]
public sealed class BranchesCommand : CommonOptions
{
    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        RevisionListing.Print(workspace, history.BranchPoints, history, Format);
        return Task.FromResult(ExitCode.Done);
    }
}
