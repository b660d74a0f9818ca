using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Agreement;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Checking;

/// <summary>Finds where models, revisions and database do not agree.</summary>
public static class Agreement
{
    /// <summary>The findings: the revisions by themselves (SG2005 to SG2009), models against revisions (SG2001 to SG2004), the database against revisions (SG2014, SG2010, SG2011).</summary>
    /// <param name="workspace">Where to look.</param>
    /// <param name="offline">Whether to leave the database out.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(Workspace workspace, bool offline, CancellationToken cancellation)
    {
        // The server answers while revisions and models are read.
        var reading = offline ? Task.FromResult<Reading?>(null) : ReadDatabaseAsync(workspace, cancellation);
        var revisions = HistoryAgreement.Of(MigrationsFolder.Load(workspace.Migrations), TextFile.Read);
        var findings = revisions.Findings.ToList();
        if (revisions.History is not null)
        {
            var connection = offline ? null : workspace.TryConnection();
            var (differences, model) = await OfModelsAsync(workspace, revisions, connection, cancellation);
            findings.AddRange(differences);
            findings.AddRange(await reading is { } found
                ? await new DatabaseAgreement(workspace, model, found.Journal.History.Ordered) { Recorded = revisions.Recorded }.FindAsync(found.Journal, found.Schema, cancellation)
                : []);
        }

        return [.. findings.Select(f => f with { Source = workspace.Near(f.Source) })];
    }

    // What goes wrong with it is said where it is asked for its answer, after all that the models say.
    private static async Task<Reading?> ReadDatabaseAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (workspace.TryConnection() is not { } connection)
        {
            return null;
        }

        var state = await workspace.Migrator(connection).CurrentAsync(cancellation);
        return new(state, await workspace.ReadDatabaseAsync(connection, cancellation));
    }

    private static async Task<(IReadOnlyList<Diagnostic> Findings, Model Model)> OfModelsAsync(Workspace workspace, HistoryAgreement revisions, string? connection, CancellationToken cancellation)
    {
        var model = await workspace.ReadModelsAsync(cancellation);
        NoModels.Refuse(workspace, model, revisions.Recorded);
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

    private sealed record Reading(DatabaseState Journal, Schema Schema);
}
