using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Revisions;

/// <summary>Writes the files of a revision, or of several where a change has to be committed on its way.</summary>
/// <param name="templates">The templates.</param>
/// <param name="sources">Where each object of the models comes from.</param>
/// <param name="directory">The folder of the revisions.</param>
/// <param name="path">Where statements find and make what they name without a schema; null for a revision that has and gets none.</param>
public sealed class RevisionWriter(TemplateSet templates, IReadOnlyDictionary<ObjectId, SourceSpan> sources, string directory, SearchPath? path)
{
    /// <summary>Writes the statements.</summary>
    public SqlRenderer Renderer { get; init; } = new(templates);

    /// <summary>How large tables are, by id; empty where nobody has looked.</summary>
    public IReadOnlyDictionary<ObjectId, TableSize> Sizes { get; init; } = new Dictionary<ObjectId, TableSize>();

    /// <summary>The parts of a revision, as they are written.</summary>
    /// <param name="stages">What it does.</param>
    /// <param name="facts">What its manifest says, a list for each stage.</param>
    public IReadOnlyList<RevisionPart> Render(IReadOnlyList<Stage> stages, IReadOnlyList<IReadOnlyList<string>> facts) =>
        [.. stages.Select((s, i) => new RevisionPart(Renderer.Render(s.UpPlan), Renderer.Render(s.DownPlan), facts[i]) { NoTransaction = s.IsOnline })];

    /// <summary>Writes the files; where one cannot be written none is left.</summary>
    /// <param name="request">What the revision is called.</param>
    /// <param name="parts">What it does; none for an empty revision.</param>
    /// <returns>The files of each part.</returns>
    public IReadOnlyList<RevisionFiles> Write(RevisionRequest request, IReadOnlyList<RevisionPart> parts)
    {
        using var writing = FolderLock.Take(directory);
        var ids = RevisionNames.ChooseIds(request, MigrationsFolder.Added(directory, request.History.Ordered), Math.Max(1, parts.Count));
        return parts.Count == 0
            ? MigrationsFolder.Write(directory, [TextsOf(request with { Id = ids[0] }, RevisionPart.Empty)])
            : MigrationsFolder.Write(directory, [.. parts.Select((part, i) => TextsOf(PartOf(request, ids, i), part))]);
    }

    /// <summary>The facts of each stage, the last of which ends at the models whatever the history said before.</summary>
    /// <param name="recorded">The schema of the history.</param>
    /// <param name="models">The schema of the models.</param>
    /// <param name="renames">What has another name in the models.</param>
    /// <param name="stages">What the revision does.</param>
    public static IReadOnlyList<IReadOnlyList<string>> FactsOf(Schema recorded, Schema models, IReadOnlyList<Rename> renames, IReadOnlyList<Stage> stages)
    {
        List<IReadOnlyList<string>> facts = [];
        foreach (var stage in stages.SkipLast(1))
        {
            facts.Add([.. SchemaFacts.Write(stage.Up)]);
            recorded = SchemaFacts.Apply(recorded, facts[^1]);
        }

        facts.Add([.. SchemaFacts.Write(Differ.Compare(recorded, models, renames))]);
        return facts;
    }

    private static RevisionRequest PartOf(RevisionRequest request, IReadOnlyList<string> ids, int i)
    {
        var part = i == 0 ? request with { Id = ids[0] } : request with { Id = ids[i], Parents = [ids[i - 1]], Labels = [], DependsOn = [] };
        return ids.Count == 1 ? part : part with { Name = $"{part.Name} ({i + 1} of {ids.Count})" };
    }

    private (RevisionManifest Manifest, string UpSql, string DownSql) TextsOf(RevisionRequest request, RevisionPart part)
    {
        var header = new RevisionHeader(request.Id, request.Name, request.Parents) { Path = path, NoTransaction = part.NoTransaction };
        var manifest = new RevisionManifest
        {
            Revision = request.Id,
            Name = request.Name,
            Parents = request.Parents,
            Labels = request.Labels,
            DependsOn = request.DependsOn,
            Unproved = request.Unproved,
            Facts = part.Facts,
        };
        RevisionFile file = new(templates, sources) { Sizes = Sizes };
        return (manifest, file.Write("up", header, part.Up), file.Write("down", header, part.Down));
    }
}
