using System.Diagnostics.CodeAnalysis;
using SchemaGen.Cli.Declaring;
using SchemaGen.Cli.Output;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Comparing;

/// <summary>What commands that compare ask of a workspace.</summary>
public static class WorkspaceComparing
{
    private const int ShownTables = 5;

    /// <summary>The models of the configured project, and the statements of SQL that stand beside them.</summary>
    /// <exception cref="ModelException">The models cannot be mapped; all diagnostics are named.</exception>
    public static async Task<Model> ReadModelsAsync(this Workspace workspace, CancellationToken cancellation)
    {
        var declarations = await DeclarationFiles.ReadAsync(workspace, cancellation);
        return (await ReadClassesAsync(workspace, declarations, cancellation)).With(declarations, workspace.Settings.ToSearchPath());
    }

    /// <summary>The models of the configured project with what files of SQL declare, as <see cref="DeclareAsync"/> finds it.</summary>
    /// <exception cref="ModelException">The models cannot be mapped; all diagnostics are named.</exception>
    public static async Task<Model> ReadDeclaredAsync(this Workspace workspace, Schema recorded, string? connection, CancellationToken cancellation)
    {
        var declarations = await DeclarationFiles.ReadAsync(workspace, cancellation);
        if (!DeclarationComparison.Compare(declarations, recorded, recorded).NeedsNoServer)
        {
            workspace.Scratch(connection).Prepare(cancellation);
        }

        var model = await ReadClassesAsync(workspace, declarations, cancellation);
        var declared = model.With(declarations, workspace.Settings.ToSearchPath());
        NoModels.Refuse(workspace, declared, recorded);
        return await workspace.DeclareAsync(declared, recorded, connection, cancellation);
    }

    /// <summary>The models with what files of SQL declare, of which a server is asked only what has changed since it was recorded, and without what is left alone.</summary>
    public static async Task<Model> DeclareAsync(this Workspace workspace, Model model, Schema recorded, string? connection, CancellationToken cancellation)
    {
        if (model.Schema.Contains(workspace.Settings.Journal))
        {
            throw new CommandException($"{workspace.Settings.JournalSchema}.{workspace.Settings.JournalTable} is the journal of revisions and a table of the models too: name another by the setting journalTable");
        }

        var declared = await new DeclarationResolver(workspace.Speller(model, connection), s => workspace.Near(s)).DeclareAsync(model, recorded, cancellation);
        declared = SeedFiles.AddTo(workspace, declared);
        var ours = workspace.ManagedBy(declared).Of(declared.Schema);
        return declared with { Schema = ours, LeftAlone = declared.Schema.Select(o => ours.Contains(o.Id) ? null : o) };
    }

    /// <summary>What the database holds, but for the journal.</summary>
    public static Task<Schema> ReadDatabaseAsync(this Workspace workspace, string connection, CancellationToken cancellation) =>
        CatalogReader.ReadAsync(connection, new CatalogOptions { Journal = workspace.Settings.Journal }, cancellation);

    /// <summary>Compares with models, asking a server where texts differ.</summary>
    public static ModelComparer Comparer(this Workspace workspace, Model model, string? connection) => new(workspace.Speller(model, connection), workspace.Terminal.Warn);

    /// <summary>Finds what differs only in how it was loaded.</summary>
    public static ReloadedObjects ReloadedObjects(this Workspace workspace, string? connection) => new(new(workspace.Scratch(connection), new SqlRenderer(workspace.Templates), _ => null));

    /// <summary>A place of source as a person in the current folder would write it.</summary>
    [return: NotNullIfNotNull(nameof(source))]
    public static SourceSpan? Near(this Workspace workspace, SourceSpan? source) =>
        source is null ? null : source with { File = Path.GetRelativePath(workspace.Host.CurrentDirectory, source.File).Replace('\\', '/') };

    /// <summary>The places of source as a person in the folder of the configuration would write them.</summary>
    public static IReadOnlyDictionary<ObjectId, SourceSpan> Relative(this Workspace workspace, IReadOnlyDictionary<ObjectId, SourceSpan> sources) =>
        sources.ToDictionary(p => p.Key, p => p.Value with { File = Path.GetRelativePath(workspace.Settings.Root, p.Value.File).Replace('\\', '/') });

    /// <summary>A schema as it is compared: where privileges are not managed they are no difference.</summary>
    public static Schema Comparable(this Workspace workspace, Schema schema) => workspace.Settings.ManagesPrivileges ? schema : Privileges.Without(schema);

    /// <summary>Writes statements; where privileges are not managed, what is made anew gets back those that it has on whatever database they run.</summary>
    public static SqlRenderer Renderer(this Workspace workspace) => new(workspace.Templates) { KeepsPrivileges = !workspace.Settings.ManagesPrivileges };

    /// <summary>What is ours, by the settings and by models.</summary>
    public static ManagedObjects ManagedBy(this Workspace workspace, params IEnumerable<Model> models) =>
        ManagedObjects.By(workspace.Settings, models.SelectMany(m => m.Unmanaged));

    /// <summary>Tells what of a database is left alone: what nobody names in a table of ours and which tables nobody names in any case, all else a curious person.</summary>
    public static void ExplainOthers(this Workspace workspace, ManagedObjects managed, Schema database, Schema recorded, Schema models)
    {
        List<ObjectId> tables = [];
        foreach (var (id, reason) in managed.Others(database, recorded, models))
        {
            var isUnnamed = reason == ManagedObjects.Unnamed;
            if (isUnnamed && database.Find(id)?.Owner is { } owner && (recorded.Contains(owner) || models.Contains(owner)))
            {
                workspace.Terminal.Say($"left alone: {id} {reason}");
                continue;
            }

            workspace.Terminal.Explain($"left alone: {id} {reason}");
            if (isUnnamed && id.Kind == Table.ObjectKind)
            {
                tables.Add(id);
            }
        }

        if (tables.Count > 0 && workspace.Terminal.Verbosity < Verbosity.Verbose)
        {
            var names = string.Join(", ", tables.Take(ShownTables).Select(t => t.Display));
            workspace.Terminal.Say($"left alone: {tables.Count} {(tables.Count == 1 ? "table" : "tables")} of no revision and no model ({names}{(tables.Count > ShownTables ? "..." : string.Empty)}); -v names all that is left alone");
        }
    }

    // Where a script is the schema, classes are not; a folder of the tool's own needs none where a file of SQL declares something.
    private static Task<Model> ReadClassesAsync(Workspace workspace, IReadOnlyList<Declaration> declarations, CancellationToken cancellation) =>
        workspace.Settings.IsScript || (declarations.Count > 0 && workspace.IsWithoutSource)
            ? Task.FromResult(new Model(Schema.Empty, new Dictionary<ObjectId, SourceSpan>(), [], []))
            : ModelSource.ReadAsync(workspace, workspace.Project, cancellation);

    private static ModelSpeller Speller(this Workspace workspace, Model model, string? connection) =>
        new(workspace.Scratch(connection), new SqlRenderer(workspace.Templates), s => workspace.Near(model.Sources.GetValueOrDefault(s)));
}
