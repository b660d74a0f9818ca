using SchemaGen.Core.History;
using SchemaGen.Migrations;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Revisions;

/// <summary>Rewrites the files of revisions that follow something else than before; their statements stay as they are.</summary>
/// <param name="workspace">Where they are.</param>
internal sealed class Rebaser(Workspace workspace)
{
    private readonly RevisionFile file = new(workspace.Templates, new Dictionary<Core.Schemas.ObjectId, Core.Diagnostics.SourceSpan>());

    /// <summary>Rewrites manifests, and the heads of SQL files where these name the parents; all files or none.</summary>
    /// <returns>The files as they are now.</returns>
    internal IReadOnlyList<RevisionFiles> Rewrite(IReadOnlyList<RevisionManifest> moved)
    {
        var files = MigrationsFolder.Load(workspace.Migrations).Revisions.ToDictionary(r => r.Manifest.Revision, StringComparer.Ordinal);
        return MigrationsFolder.Rewrite([.. moved.Select(m => (
            files[m.Revision],
            m,
            WithHead("up", files[m.Revision].UpPath, files[m.Revision].Manifest, m),
            WithHead("down", files[m.Revision].DownPath, files[m.Revision].Manifest, m)))]);
    }

    private string WithHead(string direction, string path, RevisionManifest before, RevisionManifest after)
    {
        var text = TextFile.Read(path);
        var (old, made) = (Head(direction, before, text), Head(direction, after, text));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
        {
            workspace.Terminal.Warn($"{Path.GetRelativePath(workspace.Host.CurrentDirectory, path)} does not begin as the template has it: what it says of its parents is left as it is");
            return text;
        }

        return text[..at] + made + text[(at + old.Length)..];
    }

    private string Head(string direction, RevisionManifest manifest, string text)
    {
        var head = file.Write(direction, new(manifest.Revision, manifest.Name, manifest.Parents), []).TrimEnd() + "\n";
        return text.Contains("\r\n", StringComparison.Ordinal) ? head.ReplaceLineEndings("\r\n") : head.ReplaceLineEndings("\n");
    }
}
