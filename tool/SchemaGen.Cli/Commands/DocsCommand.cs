using CommandLine;
using SchemaGen.Cli.Documenting;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes a site that shows the schema.</summary>
[Verb(
    "docs",
    HelpText = "Write a site of static pages that shows the schema: tables, views, functions, types, a diagram, and the revisions."
)]
[Example("docs --output site", "the schema of the models, to be opened as site/index.html")]
[Example("docs --output site --of database --title Shop", "that of the database, under a title")]
public sealed class DocsCommand : CommonOptions
{
    /// <summary>The folder of the site.</summary>
    [Option(
        "output",
        Required = true,
        MetaValue = "DIR",
        HelpText = "The folder of the site: a new or empty one, or one that this command wrote before."
    )]
    public string Output { get; set; } = string.Empty;

    /// <summary>What is shown.</summary>
    [Option(
        "of",
        Default = "models",
        MetaValue = "S",
        HelpText = "models, database, migrations, migrations@REV, or what else --from of diff takes."
    )]
    public string Of { get; set; } = "models";

    /// <summary>The title.</summary>
    [Option("title", Default = "Schema", MetaValue = "TEXT", HelpText = "The title of the site.")]
    public string Title { get; set; } = "Schema";

    /// <inheritdoc />
    internal override IEnumerable<string?> Connections => [Connection, Of];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Output, workspace.Host.CurrentDirectory));
        SiteFolder folder = new(root);
        folder.Check([]);
        var files = await new SiteReader(workspace).ReadAsync(Of, Title, cancellation);
        var removed = folder.Write(files);
        workspace.Terminal.Say($"{files.Count} files in {root}{(removed == 0 ? string.Empty : $", {removed} removed")}");
        workspace.Terminal.Write(Path.GetRelativePath(workspace.Host.CurrentDirectory, Path.Combine(root, "index.html")));
        return ExitCode.Done;
    }
}
