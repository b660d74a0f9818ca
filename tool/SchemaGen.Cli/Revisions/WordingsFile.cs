using SchemaGen.Cli.Comparing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Revisions;

/// <summary>Keeps the file of what models and declarations say in other words than the revisions.</summary>
internal static class WordingsFile
{
    /// <summary>Whether the file may have to say something else.</summary>
    internal static bool IsOpen(Workspace workspace, Schema recorded, Schema models, Model written) =>
        File.Exists(Path.Combine(workspace.Migrations, Wordings.FileName)) || Wordings.Of(recorded, models, written.Schema).Count > 0;

    /// <summary>Writes the file where it has to say something else; revisions stay as they are.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="tips">The revisions that the models are compared with.</param>
    /// <param name="models">The models as a server spells them.</param>
    /// <param name="written">The models as they are written.</param>
    internal static void Update(Workspace workspace, IEnumerable<string> tips, Schema models, Model written)
    {
        using var writing = FolderLock.Take(workspace.Migrations);
        var folder = MigrationsFolder.Load(workspace.Migrations);
        var history = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest));
        var recorded = workspace.ManagedBy(written).Of(workspace.Fold(history.UpTo(tips)));
        var lines = Wordings.Of(recorded, models, written.Schema);

        // What another branch has is not known here.
        var kept = history.Heads.Count > 1 ? folder.Wordings.Where(l => !Wordings.IsOf(l, recorded)) : [];
        if (MigrationsFolder.WriteWordings(workspace.Migrations, folder, [.. lines, .. kept]) is { } file)
        {
            var name = Path.GetRelativePath(workspace.Host.CurrentDirectory, file);
            workspace.Terminal.Say(lines.Count == 0 ? $"removed from {name} what is written as in the revisions again" : $"recorded in {name} that something is written in another way and means the same");
        }
    }
}
