using CommandLine;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Says that the database is at a revision, running nothing.</summary>
[Verb("stamp", HelpText = "Say that the database is at a revision, running nothing.")]
[Example("stamp head", "the database has all of it already")]
[Example("stamp base --purge", "forget what the journal says")]
public sealed class StampCommand : CommonOptions
{
    /// <summary>Where the database is.</summary>
    [Value(0, MetaName = "TARGET", Required = true, HelpText = "head, heads, base, or a revision.")]
    public string Target { get; set; } = string.Empty;

    /// <summary>Whether to empty the journal first.</summary>
    [Option("purge", HelpText = "Empty the journal first, also of revisions that are in no file.")]
    public bool Purge { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var migrator = workspace.Migrator(workspace.RequireConnection());
        var state = Purge ? await migrator.PurgeAndStampAsync(Target, cancellation) : await migrator.StampAsync(Target, cancellation);
        workspace.Terminal.Say($"the database is at {(state.Heads.Count == 0 ? "base" : string.Join(", ", state.Heads))}");
        return ExitCode.Done;
    }
}
