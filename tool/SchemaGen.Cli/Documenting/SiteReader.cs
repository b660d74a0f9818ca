using SchemaGen.Cli.Comparing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;
using SchemaGen.Rendering;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>Reads what a site shows: a schema, and the revisions of the folder.</summary>
/// <param name="workspace">Where.</param>
internal sealed class SiteReader(Workspace workspace)
{
    private const string AtRevision = "migrations@";

    /// <summary>The files of the site.</summary>
    /// <param name="source">What is shown, as <c>--of</c> names it.</param>
    /// <param name="title">The title.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal async Task<IReadOnlyList<SiteFile>> ReadAsync(string source, string title, CancellationToken cancellation)
    {
        var isThere = Directory.Exists(workspace.Migrations);
        var history = isThere ? workspace.LoadHistory() : RevisionHistory.From([]);
        var model = await ReadSchemaAsync(source, isThere ? workspace.FoldWorded(history.Ordered) : Schema.Empty, cancellation);
        SiteMap map = new(model.Schema);
        RevisionPages revisions = new(map, history, Shown(history, source));
        ObjectPages objects = new(map)
        {
            Sources = workspace.Relative(model.Sources).ToDictionary(s => s.Key, s => s.Value.ToString()),
            Sql = Statements(map),
            Revisions = revisions.ByObject(),
        };
        var files = isThere
            ? MigrationsFolder.Load(workspace.Migrations).Revisions.ToDictionary(f => f.Manifest.Revision, StringComparer.Ordinal)
            : [];
        SiteFiles site = new(map, new SiteRenderer(workspace.Templates, title));
        return [.. site.Of(objects, [.. revisions.Shown.Select(r => revisions.Of(r, files[r.Revision]))])];
    }

    private async Task<Model> ReadSchemaAsync(string source, Schema recorded, CancellationToken cancellation)
    {
        var model = await SchemaSource.ReadAsync(workspace, source, cancellation);
        model =
            model.Declarations.Count == 0
                ? model
                : await workspace.DeclareAsync(model, recorded, workspace.TryConnectionQuietly(), cancellation);
        return SchemaSource.IsDatabase(source) ? model with { Schema = KnownJournals.Without(model.Schema) } : model;
    }

    private static IReadOnlyList<RevisionManifest> Shown(RevisionHistory history, string source) =>
        source.StartsWith(AtRevision, StringComparison.Ordinal)
            ? history.UpTo(history.Resolve(source[AtRevision.Length..]).Select(r => r.Revision))
            : history.Ordered;

    // The statements of a first revision, so that each is what 'revision' would write; seed rows are data.
    private ILookup<ObjectId, string> Statements(SiteMap map)
    {
        SqlRenderer renderer = new(workspace.Templates);
        return StagePlanner
            .Plan(Schema.Empty, SeedRows.Without(map.Schema), [])
            .SelectMany(s => renderer.Render(s.UpPlan))
            .Select(r => (Page: map.PageOf(r.Step.Change.After!), r.Sql))
            .Where(r => r.Page is not null && r.Sql.Length > 0)
            .ToLookup(r => r.Page!, r => r.Sql);
    }
}
