using SchemaGen.Core.History;

namespace SchemaGen.Cli.Commands;

/// <summary>Prints the files that a command wrote.</summary>
internal static class WrittenFiles
{
    internal static void Print(Workspace workspace, IEnumerable<RevisionFiles> written)
    {
        foreach (var path in written.SelectMany(f => new[] { f.UpPath, f.DownPath, f.ManifestPath }))
        {
            workspace.Terminal.Write(Path.GetRelativePath(workspace.Host.CurrentDirectory, path));
        }
    }
}
