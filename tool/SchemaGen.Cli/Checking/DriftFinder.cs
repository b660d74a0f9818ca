using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Checking;

/// <summary>Looks for drift.</summary>
/// <param name="workspace">Where the database is.</param>
/// <param name="model">The models, which say what else is ours or is left alone.</param>
internal sealed class DriftFinder(Workspace workspace, Model model)
{
    /// <summary>Whether it is told what of the database is left alone.</summary>
    internal bool TellsOthers { get; init; } = true;

    /// <summary>Looks for it.</summary>
    /// <param name="database">What the database holds.</param>
    /// <param name="recorded">The schema of the revisions that it has.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    internal async Task<Drift> FindAsync(Schema database, Schema recorded, CancellationToken cancellation)
    {
        var managed = workspace.ManagedBy(model);
        var expected = SeedRows.Without(workspace.Comparable(managed.Of(recorded)));
        if (TellsOthers)
        {
            workspace.ExplainOthers(managed, database, expected, model.Schema);
        }

        var found = workspace.Comparable(managed.Of(database, expected, Schema.Empty));
        return new(expected, await workspace.ReloadedObjects(workspace.TryConnection()).ReconcileAsync(expected, found, [], cancellation));
    }
}
