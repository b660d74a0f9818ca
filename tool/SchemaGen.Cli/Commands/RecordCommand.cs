using CommandLine;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Replays a revision that was edited by hand on a scratch database, and rewrites its manifest.</summary>
[Verb("record", HelpText = "After a revision was edited by hand: replay it on a scratch database and rewrite its manifest.")]
[Example("record", "accept what was edited by hand in the newest revision")]
[Example("record 20261122150405", "accept it in a certain one")]
public sealed class RecordCommand : CommonOptions
{
    /// <summary>Which one.</summary>
    [Value(0, MetaName = "REV", Default = "head", HelpText = "head, or a revision.")]
    public string Revision { get; set; } = "head";

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation) =>
        Recorder.RecordAsync(workspace, Recorder.Find(MigrationsFolder.Load(workspace.Migrations), Revision).Manifest.Revision, cancellation);
}
