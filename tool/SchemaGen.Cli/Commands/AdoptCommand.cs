using CommandLine;
using SchemaGen.Cli.Adopting;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Begins the history of a database that is there, with the models that are there: writes what both have as the first revision, and stamps it.</summary>
[Verb("adopt", HelpText = "Begin the history of a database that is there: write what models and database have as the first revision, and stamp it.")]
[Example("adopt", "a database and classes that are there become one history")]
[Example("adopt --from efcore", "say first what EF Core's migrations have applied")]
public sealed class AdoptCommand : CommonOptions
{
    /// <summary>What the revision is called.</summary>
    [Option('m', "message", Default = "baseline", MetaValue = "TEXT", HelpText = "The name of the first revision.")]
    public string Message { get; set; } = "baseline";

    /// <summary>The tool whose history the database has.</summary>
    [Option("from", MetaValue = "TOOL", HelpText = "Say what another tool has applied: efcore, alembic, flyway, dbup, evolve, grate, golang-migrate or fluentmigrator.")]
    public string? From { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var message = RevisionMessage.Check(Message);
        if (From is not null)
        {
            OtherHistory.Require(From);
        }

        var connection = workspace.RequireConnection();
        await RequireNoHistoryAsync(workspace, connection, cancellation);
        var adoption = await Adoption.FindAsync(workspace, connection, cancellation);
        if (From is not null)
        {
            await new OtherHistory(workspace, adoption.Whole).SayAsync(From, connection, cancellation);
        }

        var written = await new BaselineWriter(workspace, connection).WriteAsync(adoption, message, cancellation);
        if (WordingsFile.IsOpen(workspace, adoption.Baseline, adoption.Models, adoption.Model))
        {
            WordingsFile.Update(workspace, [written[^1].Manifest.Revision], adoption.Models, adoption.Model);
        }

        WrittenFiles.Print(workspace, written);
        AdoptionReport.Say(workspace, adoption);
        return ExitCode.Done;
    }

    private static async Task RequireNoHistoryAsync(Workspace workspace, string connection, CancellationToken cancellation)
    {
        if (!Directory.Exists(workspace.Migrations))
        {
            return;
        }

        if (workspace.LoadHistory().Ordered is { Count: > 0 } revisions)
        {
            throw new CommandException($"there {(revisions.Count == 1 ? "is a revision" : $"are {revisions.Count} revisions")} already, and adopt begins a history: 'schemagen stamp' says which of them a database has, 'schemagen revision --adopt-drift' writes what it has besides");
        }

        if ((await workspace.Migrator(connection).CurrentAsync(cancellation)).Entries is { Count: > 0 } entries)
        {
            throw new CommandException($"the database has {entries.Count} revision{(entries.Count == 1 ? string.Empty : "s")} of another folder ({string.Join(", ", entries.Take(3).Select(e => e.Revision))}): give that folder by --migrations; 'schemagen stamp base --purge' forgets what the database has noted");
        }
    }
}
