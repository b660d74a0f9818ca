using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Checking;

/// <summary>Finds where a database is not what the revisions make.</summary>
/// <param name="workspace">Where the files are.</param>
/// <param name="model">The models, which say what is left alone.</param>
/// <param name="revisions">The revisions, in order.</param>
internal sealed class DatabaseAgreement(Workspace workspace, Model model, IReadOnlyList<RevisionManifest> revisions)
{
    /// <summary>Whether it is told what of the database is left alone.</summary>
    public bool TellsOthers { get; init; } = true;

    /// <summary>What all revisions make, where that is known already.</summary>
    public Schema? Recorded { get; init; }

    /// <summary>What is interrupted (SG2014), pending (SG2010), and not as the applied revisions left it (SG2011).</summary>
    /// <param name="journal">What the journal says.</param>
    /// <param name="database">What the database holds.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(DatabaseState journal, Schema database, CancellationToken cancellation)
    {
        var pending = Applied(journal)[false].Select(r => Finding(
            DiagnosticIds.PendingRevision,
            $"revision {r.Revision} ({r.Name}) is not applied to the database: run 'schemagen upgrade head'"));
        var interrupted = journal.Entries.Where(e => e.Interruption is not null).Select(e => Finding(
            DiagnosticIds.RevisionInterrupted,
            $"revision {e.Revision} ({e.Name}) was interrupted: {e.Interruption}; the next 'schemagen {e.Command}' goes on with it"));
        var drift = (await FindDriftAsync(journal, database, cancellation)).Difference.Findings
            .Select(f => Finding(DiagnosticIds.Drift, $"the database is not as the revisions left it: {ChangeText.Finding(f)}"));
        return [.. interrupted, .. pending, .. drift];
    }

    /// <summary>How the database differs from what the applied revisions made of it.</summary>
    public Task<Drift> FindDriftAsync(DatabaseState journal, Schema database, CancellationToken cancellation)
    {
        var applied = Applied(journal);
        var expected = Recorded is not null && !applied[false].Any() ? Recorded : workspace.Fold(applied[true]);
        return new DriftFinder(workspace, model) { TellsOthers = TellsOthers }.FindAsync(database, expected, cancellation);
    }

    private static Diagnostic Finding(string id, string message) => new(id, message, null);

    private ILookup<bool, RevisionManifest> Applied(DatabaseState journal)
    {
        if (journal.WayOut is { } wayOut)
        {
            throw new CommandException(wayOut);
        }

        var known = journal.Entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        return revisions.ToLookup(r => known.Contains(r.Revision));
    }
}
