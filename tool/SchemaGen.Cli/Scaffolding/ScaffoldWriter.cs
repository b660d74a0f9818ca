using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Proving;
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
    /// <param name="cancellation">Stops the server on which the revision is tried.</param>
    /// <returns>Whether the revision makes on an empty database what this one has, as far as that is known.</returns>
    public async Task<bool> WriteAsync(IReadOnlyList<(string Path, string Text)> files, string? message, Model model, CancellationToken cancellation)
    {
        using FileBatch batch = new(settings is null ? files : [.. files, (settings.File, settings.Text())]);
        FirstRevision baseline = new(workspace, model);
        Proof proof = new(null, null);
        try
        {
            proof = message is null ? proof : await WriteBaselineAsync(baseline, model, message, cancellation);

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

        return Say(proof);
    }

    private async Task<Proof> WriteBaselineAsync(FirstRevision baseline, Model model, string message, CancellationToken cancellation)
    {
        if (Directory.Exists(workspace.Migrations) && workspace.LoadHistory() is { Ordered.Count: > 0 })
        {
            workspace.Terminal.Say("there are revisions already, so none is written: 'schemagen revision' writes what they do not have");
            return new(null, null);
        }

        return await baseline.WriteTriedAsync(model.Schema, message, workspace.RequireConnection(), cancellation);
    }

    private bool Say(Proof proof)
    {
        if (proof.Refutation is { } refutation)
        {
            workspace.Terminal.Warn($"the revision does not make again all that the database has, please report it: {refutation}");
        }
        else if (proof.Obstacle is { } obstacle)
        {
            workspace.Terminal.Warn($"the revision is not proved, which its manifest says: {obstacle.Split('\n')[0]}");
            workspace.Terminal.Explain(obstacle);
        }

        return proof.Refutation is null;
    }

    private void Report(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            workspace.Terminal.Write(Path.GetRelativePath(workspace.Host.CurrentDirectory, path));
        }
    }
}
