using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Agreement;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Checking;

/// <summary>Finds where models, revisions and database do not agree.</summary>
public static class Agreement
{
    /// <summary>The findings: the revisions by themselves (SG2005 to SG2009), models against revisions (SG2001 to SG2004), the database against revisions (SG2010, SG2011).</summary>
    /// <param name="workspace">Where to look.</param>
    /// <param name="offline">Whether to leave the database out.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(Workspace workspace, bool offline, CancellationToken cancellation)
    {
        var revisions = HistoryAgreement.Of(MigrationsFolder.Load(workspace.Migrations), File.ReadAllText);
        var findings = revisions.Findings.ToList();
        if (revisions.History is { } history)
        {
            var connection = offline ? null : workspace.TryConnection();
            var (differences, model) = await OfModelsAsync(workspace, revisions, connection, cancellation);
            findings.AddRange(differences);
            findings.AddRange(connection is null ? [] : await OfDatabaseAsync(workspace, history, (connection, model), cancellation));
        }

        return [.. findings.Select(f => f with { Source = workspace.Near(f.Source) })];
    }

    private static async Task<(IReadOnlyList<Diagnostic> Findings, Model Model)> OfModelsAsync(Workspace workspace, HistoryAgreement revisions, string? connection, CancellationToken cancellation)
    {
        var model = await workspace.ReadModelsAsync(cancellation);
        try
        {
            model = await workspace.DeclareAsync(model, revisions.Recorded, connection, cancellation);
        }
        catch (CommandException e) when (e.InnerException is ScratchUnavailableException)
        {
            workspace.Terminal.Explain(e.Message);
            return (OfflineAgreement.Find(revisions, model, workspace.Settings), model);
        }

        var recorded = workspace.ManagedBy(model).Of(revisions.Recorded);
        var renames = Renames.Of(recorded, model, []);
        var models = await workspace.Comparer(model, connection).SpellAsync(recorded, model.Schema, renames, cancellation);
        return (new ModelAgreement(model, revisions.History!.Ordered).Find(Differ.Compare(recorded, models, renames)), model with { Schema = models });
    }

    private static async Task<IEnumerable<Diagnostic>> OfDatabaseAsync(Workspace workspace, RevisionHistory history, (string Connection, Model Model) known, CancellationToken cancellation)
    {
        var state = await workspace.Migrator(known.Connection).CurrentAsync(cancellation);
        var applied = history.Ordered.Where(r => state.Entries.Any(e => e.Revision == r.Revision)).ToList();
        var pending = history.Ordered.Except(applied).Select(r => new Diagnostic(DiagnosticIds.PendingRevision, $"revision {r.Revision} ({r.Name}) is not applied to the database: run 'schemagen upgrade head'", null));
        var database = await workspace.ReadDatabaseAsync(known.Connection, cancellation);
        var found = await Drift.FindAsync(workspace, database, workspace.Fold(applied), known.Model);
        var drift = found.Difference.Findings.Select(f => new Diagnostic(DiagnosticIds.Drift, $"the database is not as the revisions left it: {ChangeText.Finding(f)}", null));
        return [.. pending, .. drift];
    }
}
