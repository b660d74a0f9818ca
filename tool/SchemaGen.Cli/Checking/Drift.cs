using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Checking;

/// <summary>How a database differs from what its revisions made of it.</summary>
/// <param name="Expected">What they made.</param>
/// <param name="Found">What is there of it.</param>
internal sealed record Drift(Schema Expected, Schema Found)
{
    /// <summary>The difference; empty where the database is as the revisions left it.</summary>
    internal Difference Difference { get; } = Differ.Compare(Expected, Found, []);

    /// <summary>Looks for it.</summary>
    /// <param name="workspace">Where the database is.</param>
    /// <param name="database">What it holds.</param>
    /// <param name="recorded">The schema of the revisions that it has.</param>
    /// <param name="model">The models, which say what else is ours or is left alone.</param>
    internal static async Task<Drift> FindAsync(Workspace workspace, Schema database, Schema recorded, Model model)
    {
        var managed = workspace.ManagedBy(model);
        var expected = workspace.Comparable(managed.Of(recorded));
        workspace.ExplainOthers(managed, database, expected, model.Schema);
        var found = workspace.Comparable(managed.Of(database, expected, Schema.Empty));
        return new(expected, await workspace.Twins(workspace.TryConnection()).ReconcileAsync(expected, found, [], CancellationToken.None));
    }

    /// <summary>What the database holds as a later revision would have left it: what is only recorded stays, and what is as recorded keeps its words.</summary>
    internal Schema Adopted() => new(Found
        .Select(o => Expected.Find(o.Id) is not { } known ? o : known == o ? known : o with { IsDeclared = known.IsDeclared })
        .Concat(Expected.Where(o => o.Id.Kind.IsSilent)));
}
