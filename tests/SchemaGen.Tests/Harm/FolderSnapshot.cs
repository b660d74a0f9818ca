using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Harm;

/// <summary>The files and the environment of a fixture, to go back to.</summary>
internal sealed class FolderSnapshot : IDisposable
{
    private readonly ToolFixture fixture;
    private readonly Dictionary<string, string> files;
    private readonly Dictionary<string, string?> environment;

    public FolderSnapshot(ToolFixture fixture)
    {
        this.fixture = fixture;
        environment = new(fixture.Environment);
        files = Directory.EnumerateFiles(fixture.Folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(fixture.Folder, f), File.ReadAllText);
    }

    /// <summary>Puts everything back, and tells which revisions had come, and which files had lost what was in them.</summary>
    public IReadOnlyList<string> Restore()
    {
        List<string> wrong = [];
        var migrations = Path.Combine(fixture.Folder, "migrations");
        if (Directory.Exists(migrations) && new DirectoryInfo(migrations).LinkTarget is null)
        {
            wrong.AddRange(Directory.EnumerateFiles(migrations).Where(f => f.Contains("_harm", StringComparison.Ordinal)));
        }

        if (File.ReadAllText(Path.Combine(fixture.Folder, "precious")) != files["precious"])
        {
            wrong.Add("precious");
        }

        foreach (var entry in new DirectoryInfo(fixture.Folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        fixture.Environment.Clear();
        environment.ToList().ForEach(e => fixture.Environment[e.Key] = e.Value);
        files.ToList().ForEach(f => fixture.Write(f.Key, f.Value));
        return wrong;
    }

    public void Dispose() => Restore();
}
