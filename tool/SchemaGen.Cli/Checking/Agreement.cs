using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Checking;

/// <summary>Finds where models, revisions and database do not agree.</summary>
public static class Agreement
{
    /// <summary>The findings: models against revisions (SG2001 to SG2003), the database against revisions (SG2010, SG2011).</summary>
    /// <param name="workspace">Where to look.</param>
    /// <param name="offline">Whether to leave the database out.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(Workspace workspace, bool offline, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        if (history.Heads.Count > 1)
        {
            throw new CommandException($"there are {history.Heads.Count} heads ({string.Join(", ", history.Heads.Select(h => h.Revision))}): merge them by 'schemagen revision --empty --head heads -m merge'");
        }

        var recorded = workspace.Fold(history.Ordered);
        var connection = offline ? null : workspace.TryConnection();
        var model = await workspace.DeclareAsync(await workspace.ReadModelsAsync(cancellation), recorded, connection, cancellation);
        var managed = workspace.ManagedBy(model);
        recorded = managed.Of(recorded);
        var renames = Renames.Of(recorded, model, []);
        var models = await workspace.Comparer(model, connection).SpellAsync(recorded, model.Schema, renames, cancellation);
        List<Diagnostic> findings = [.. Differ.Compare(recorded, models, renames).Findings.Select(f => Pending(f, model, workspace))];
        if (connection is not null)
        {
            findings.AddRange(await OfDatabaseAsync(workspace, (connection, history, models, managed), cancellation));
        }

        return findings;
    }

    private static async Task<IEnumerable<Diagnostic>> OfDatabaseAsync(Workspace workspace, (string Connection, RevisionHistory History, Schema Models, ManagedObjects Managed) input, CancellationToken cancellation)
    {
        var state = await workspace.Migrator(input.Connection).CurrentAsync(cancellation);
        var applied = input.History.Ordered.Where(r => state.Entries.Any(e => e.Revision == r.Revision)).ToList();
        var pending = input.History.Ordered.Except(applied).Select(r => new Diagnostic(DiagnosticIds.PendingRevision, $"revision {r.Revision} ({r.Name}) is not applied to the database: run 'schemagen upgrade head'", null));
        var expected = input.Managed.Of(workspace.Fold(applied));
        var database = await workspace.ReadDatabaseAsync(input.Connection, cancellation);
        workspace.ExplainOthers(input.Managed, database, expected, input.Models);
        var ours = input.Managed.Of(database, expected, Schema.Empty);
        expected = workspace.Target(ours, expected);
        ours = await workspace.Twins(input.Connection).ReconcileAsync(expected, ours, [], cancellation);
        var drift = Differ.Compare(expected, ours, []).Findings
            .Select(f => new Diagnostic(DiagnosticIds.Drift, $"the database is not as the revisions left it: {ChangeText.Finding(f)}", null));
        return [.. pending, .. drift];
    }

    private static Diagnostic Pending(Change change, Model model, Workspace workspace)
    {
        var name = $"{change.Id.Kind} '{change.Id.Display}'";
        var place = workspace.Near(SourceOf(change, model));
        return change.Action switch
        {
            ChangeAction.Create => new(DiagnosticIds.NoMigration, $"{name} has no migration: run 'schemagen revision'", place),
            ChangeAction.Drop => new(DiagnosticIds.NotInModels, $"{name} is in the revisions and no longer in the models: run 'schemagen revision'", place),
            _ => new(DiagnosticIds.ChangedSinceMigration, $"{name} has changed since its migration: {ChangeText.Finding(change)}", place),
        };
    }

    // What is gone is reported where its table is.
    private static SourceSpan? SourceOf(Change change, Model model) =>
        new[] { change.Id, (change.After ?? change.Before)!.Owner }.Where(id => id is not null).Select(id => model.Sources.GetValueOrDefault(id!)).FirstOrDefault(s => s is not null);
}
