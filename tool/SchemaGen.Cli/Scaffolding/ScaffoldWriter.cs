using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Revisions;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Scaffolding;

/// <summary>Writes what was scaffolded: the classes, the first revision and, where there is none, the configuration; all of it or nothing.</summary>
/// <param name="workspace">Where.</param>
/// <param name="settings">The configuration to write; null where there is one.</param>
internal sealed class ScaffoldWriter(Workspace workspace, NewSettings? settings)
{
    /// <summary>Writes the files.</summary>
    /// <param name="files">The classes.</param>
    /// <param name="message">The name of the revision; null for none.</param>
    /// <param name="model">What the classes say.</param>
    public void Write(IReadOnlyList<(string Path, string Text)> files, string? message, Model model)
    {
        using FileBatch batch = new(settings is null ? files : [.. files, (settings.File, settings.Text())]);
        var isNew = !Directory.Exists(workspace.Migrations);
        IReadOnlyList<RevisionFiles> revisions = [];
        try
        {
            revisions = message is null ? [] : Baseline(message, model);
            batch.Commit();
        }
        catch
        {
            revisions.SelectMany(f => new[] { f.ManifestPath, f.UpPath, f.DownPath }).ToList().ForEach(File.Delete);
            if (isNew && Directory.Exists(workspace.Migrations))
            {
                Directory.Delete(workspace.Migrations);
            }

            throw;
        }

        Report([.. files.Select(f => f.Path), .. settings is null ? (string[])[] : [settings.File], .. revisions.SelectMany(f => new[] { f.UpPath, f.DownPath, f.ManifestPath })]);
        if (revisions.Count > 0)
        {
            workspace.Terminal.Say("'schemagen stamp head' says that the database has this revision, running nothing; from then on 'schemagen check' compares the three");
        }
    }

    private IReadOnlyList<RevisionFiles> Baseline(string message, Model model)
    {
        if (Directory.Exists(workspace.Migrations) && workspace.LoadHistory() is { Ordered.Count: > 0 })
        {
            workspace.Terminal.Say("there are revisions already, so none is written: 'schemagen revision' writes what they do not have");
            return [];
        }

        Directory.CreateDirectory(workspace.Migrations);
        var stages = StagePlanner.Plan(Schema.Empty, model.Schema, []);
        RevisionRequest request = new(RevisionHistory.From([]), RevisionId.FromTime(workspace.Host.Clock.GetUtcNow(), _ => false), message, []);
        RevisionWriter writer = new(workspace.Templates, workspace.Relative(model.Sources), workspace.Migrations, workspace.Settings.ToSearchPath());
        return writer.Write(request, writer.Render(stages, RevisionWriter.FactsOf(Schema.Empty, model.Schema, [], stages)));
    }

    private void Report(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            workspace.Terminal.Write(Path.GetRelativePath(workspace.Host.CurrentDirectory, path));
        }
    }
}
