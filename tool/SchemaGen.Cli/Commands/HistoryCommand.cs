using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>List all revisions, the newest first, with what the database has of them.</summary>
[Verb("history", HelpText = "List all revisions, the newest first, and what the database has of them.")]
[Example("history", "the revisions, the newest first, and which of them the database has")]
[Example("history --offline --format json", "the same without asking a database, for programs")]
public sealed class HistoryCommand : CommonOptions
{
    /// <summary>Whether to leave the database out.</summary>
    [Option("offline", HelpText = "Do not ask the database which revisions it has.")]
    public bool Offline { get; set; }

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var state = await StateAsync(workspace, cancellation);
        history = state?.History ?? history;
        RevisionListing listing = new(history, state);
        if (Format == OutputFormat.Json)
        {
            listing.Print(workspace, history.Ordered.Reverse(), Format);
        }
        else
        {
            RevisionTree.Lines([.. history.Ordered.Reverse()], listing.Line).ToList().ForEach(workspace.Terminal.Write);
        }

        return ExitCode.Done;
    }

    // The files are what is listed: a database that does not answer is no reason to list nothing.
    private async Task<DatabaseState?> StateAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (Offline || workspace.TryConnectionQuietly() is not { } connection)
        {
            return null;
        }

        try
        {
            return await workspace.Migrator(connection).CurrentAsync(cancellation);
        }
        catch (MigrationException e)
        {
            workspace.Terminal.Warn($"what the database has of them is not known: {e.Message}: --offline does not ask it");
            return null;
        }
    }
}
