using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Shows what a revision is and does.</summary>
[Verb("show", HelpText = "Show what a revision is and does.")]
[Example("show", "what the newest revision does")]
[Example("show 20261122150405", "what a certain one does")]
public sealed class ShowCommand : CommonOptions
{
    /// <summary>Which one.</summary>
    [Value(0, MetaName = "REV", Default = "head", HelpText = "head, or a revision.")]
    public string Revision { get; set; } = "head";

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var revisions = history.Resolve(Revision);
        if (Format == OutputFormat.Json)
        {
            RevisionListing.Print(workspace, revisions, history, Format);
            return Task.FromResult(ExitCode.Done);
        }

        var files = MigrationsFolder.Load(workspace.Migrations).Revisions.ToDictionary(f => f.Manifest.Revision, StringComparer.Ordinal);
        foreach (var revision in revisions)
        {
            workspace.Terminal.Write(RevisionListing.Line(revision, history));
            workspace.Terminal.Write(Path.GetRelativePath(workspace.Host.CurrentDirectory, files[revision.Revision].UpPath));
            foreach (var fact in revision.Facts)
            {
                workspace.Terminal.Write("  " + fact);
            }
        }

        return Task.FromResult(ExitCode.Done);
    }
}
