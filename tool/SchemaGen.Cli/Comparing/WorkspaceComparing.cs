using System.Diagnostics.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Comparing;

/// <summary>What commands that compare ask of a workspace.</summary>
public static class WorkspaceComparing
{
    /// <summary>The models of the configured project.</summary>
    /// <exception cref="ModelException">They cannot be mapped; all diagnostics are named.</exception>
    public static Task<Model> ReadModelsAsync(this Workspace workspace, CancellationToken cancellation) =>
        ModelSource.ReadAsync(workspace, workspace.Project, cancellation);

    /// <summary>What the database holds, but for the journal.</summary>
    public static Task<Schema> ReadDatabaseAsync(this Workspace workspace, string connection, CancellationToken cancellation) =>
        CatalogReader.ReadAsync(connection, new CatalogOptions { LeftOut = [workspace.Settings.JournalSchema] }, cancellation);

    /// <summary>Compares with models, asking a server where texts differ.</summary>
    public static ModelComparer Comparer(this Workspace workspace, Model model, string? connection) => new(
        new ModelSpeller(workspace.ScratchOptions(connection), new SqlRenderer(workspace.Templates), s => workspace.Near(model.Sources.GetValueOrDefault(s))),
        workspace.Terminal.Warn);

    /// <summary>A place of source as a person in the current folder would write it.</summary>
    [return: NotNullIfNotNull(nameof(source))]
    public static SourceSpan? Near(this Workspace workspace, SourceSpan? source) =>
        source is null ? null : source with { File = Path.GetRelativePath(workspace.Host.CurrentDirectory, source.File).Replace('\\', '/') };

    /// <summary>The places of source as a person in the folder of the configuration would write them.</summary>
    public static IReadOnlyDictionary<ObjectId, SourceSpan> Relative(this Workspace workspace, IReadOnlyDictionary<ObjectId, SourceSpan> sources) =>
        sources.ToDictionary(p => p.Key, p => p.Value with { File = Path.GetRelativePath(workspace.Settings.Root, p.Value.File).Replace('\\', '/') });

    /// <summary>What of a database is ours; a curious person is told what is left alone.</summary>
    public static Schema Managed(this Workspace workspace, Schema database, Schema recorded, Schema models)
    {
        workspace.ExplainOthers(database, recorded, models);
        return ManagedObjects.Of(database, recorded, models);
    }

    /// <summary>Tells a curious person what of a database is left alone.</summary>
    public static void ExplainOthers(this Workspace workspace, Schema database, Schema recorded, Schema models)
    {
        foreach (var other in ManagedObjects.Others(database, recorded, models))
        {
            workspace.Terminal.Explain($"left alone: {other.Id} is in the database, in no revision and in no model");
        }
    }
}
