using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Planning;
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
    private readonly RevisionFile file = new(templates, sources);

    /// <summary>Writes the statements.</summary>
    public SqlRenderer Renderer { get; init; } = new(templates);

    /// <summary>Writes the files; where one cannot be written none is left.</summary>
    /// <param name="request">What the revision is called.</param>
    /// <param name="stages">What it does; none for an empty revision.</param>
    /// <param name="facts">What its manifest says, a list for each stage.</param>
    /// <returns>The files of each stage.</returns>
    public IReadOnlyList<RevisionFiles> Write(RevisionRequest request, IReadOnlyList<Stage> stages, IReadOnlyList<IReadOnlyList<string>> facts)
    {
        if (stages.Count == 0)
        {
            return [WriteOne(request, [], [], [])];
        }

        List<RevisionFiles> written = [];
        try
        {
            for (var i = 0; i < stages.Count; i++)
            {
                var part = i == 0 ? request : request with { Id = Next(request.Id), Parents = [request.Id], Labels = [], DependsOn = [] };
                request = part;
                var named = stages.Count == 1 ? part : part with { Name = $"{part.Name} ({i + 1} of {stages.Count})" };
                written.Add(WriteOne(named, Renderer.Render(stages[i].UpPlan), Renderer.Render(stages[i].DownPlan), facts[i]));
            }
        }
        catch
        {
            Remove(written);
            throw;
        }

        return written;
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

    private RevisionFiles WriteOne(RevisionRequest request, IReadOnlyList<RenderedStep> up, IReadOnlyList<RenderedStep> down, IReadOnlyList<string> facts)
    {
        var header = new RevisionHeader(request.Id, request.Name, request.Parents) { Path = path };
        var manifest = new RevisionManifest
        {
            Revision = request.Id,
            Name = request.Name,
            Parents = request.Parents,
            Labels = request.Labels,
            DependsOn = request.DependsOn,
            Facts = facts,
        };
        return MigrationsFolder.Write(directory, manifest, file.Write("up", header, up), file.Write("down", header, down));
    }

    // Of an id that is a time the next second, so that files sort in their order; else a suffix.
    private static string Next(string id) =>
        DateTimeOffset.TryParseExact(id, "yyyyMMddHHmmss", null, System.Globalization.DateTimeStyles.AssumeUniversal, out var time)
            ? RevisionId.FromTime(time.AddSeconds(1), _ => false)
            : id + "_2";

    private static void Remove(List<RevisionFiles> written)
    {
        foreach (var path in written.SelectMany(f => new[] { f.ManifestPath, f.UpPath, f.DownPath }))
        {
            File.Delete(path);
        }
    }
}
