using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Revisions;
using SchemaGen.Core.Models;

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
        FirstRevision baseline = new(workspace, model);
        try
        {
            if (message is not null)
            {
                WriteBaseline(baseline, model, message);
            }

            batch.Commit();
        }
        catch
        {
            baseline.TakeBack();
            throw;
        }

        Report([.. files.Select(f => f.Path), .. settings is null ? (string[])[] : [settings.File], .. baseline.Files.SelectMany(f => new[] { f.UpPath, f.DownPath, f.ManifestPath })]);
        if (baseline.Files.Count > 0)
        {
            workspace.Terminal.Say("'schemagen stamp head' says that the database has this revision, running nothing; from then on 'schemagen check' compares the three");
        }
    }

    private void WriteBaseline(FirstRevision baseline, Model model, string message)
    {
        if (Directory.Exists(workspace.Migrations) && workspace.LoadHistory() is { Ordered.Count: > 0 })
        {
            workspace.Terminal.Say("there are revisions already, so none is written: 'schemagen revision' writes what they do not have");
            return;
        }

        baseline.Write(model.Schema, message);
    }

    private void Report(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            workspace.Terminal.Write(Path.GetRelativePath(workspace.Host.CurrentDirectory, path));
        }
    }
}
