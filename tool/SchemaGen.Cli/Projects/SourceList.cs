using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>What a project compiles as a file in obj/: one fact a line, <c>compile /src/Car.cs</c>. SchemaGen.targets writes it in a build, and the tool once it has asked MSBuild.</summary>
/// <param name="Lines">The facts, in order.</param>
public sealed record SourceList(IReadOnlyList<(string Key, string Value)> Lines)
{
    private const string Header = "schemagen-sources 1";

    /// <summary>The newest list of a project that nothing has outdated since; null where there is none.</summary>
    public static SourceList? FindFresh(string project)
    {
        var folder = FolderOf(project);
        return !Directory.Exists(folder) ? null : Directory.EnumerateFiles(folder, "*.sources")
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .Take(1)
            .Select(f => Read(f, project))
            .FirstOrDefault();
    }

    /// <summary>Writes the list beside those of builds.</summary>
    public void Write(string project, string framework)
    {
        var path = Path.Combine(FolderOf(project), framework + ".sources");
        var temporary = path + "." + Environment.ProcessId;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            TextFile.WriteNew(temporary, string.Join('\n', [Header, .. Lines.Select(l => $"{l.Key} {l.Value}")]) + "\n");
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run asks MSBuild again.
        }
    }

    /// <summary>All values of a key.</summary>
    public IReadOnlyList<string> All(string key) => [.. Lines.Where(l => l.Key == key && l.Value.Length > 0).Select(l => l.Value)];

    /// <summary>The value of a key; empty where there is none.</summary>
    public string One(string key) => Lines.FirstOrDefault(l => l.Key == key).Value ?? string.Empty;

    private static string FolderOf(string project) => Path.Combine(Path.GetDirectoryName(project)!, "obj", "schemagen");

    private static SourceList? Read(string path, string project)
    {
        var lines = TextFile.Read(path).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines.FirstOrDefault() != Header)
        {
            return null;
        }

        SourceList list = new([.. lines.Skip(1).Select(l => l.Split(' ', 2)).Select(p => (p[0], p.Length > 1 ? p[1].Trim() : string.Empty))]);
        return list.IsFresh(File.GetLastWriteTimeUtc(path), project) ? list : null;
    }

    // Files that came or went are seen by their names, so that a saved file does not outdate the list.
    private bool IsFresh(DateTime written, string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var compiled = All("compile");
        HashSet<string> known = [.. compiled.Concat(All("other")).Where(f => SourceFiles.IsOf(folder, f))];
        return All("input").Append(project).Concat(SharedInputs(folder)).All(f => !File.Exists(f) || File.GetLastWriteTimeUtc(f) <= written)
            && compiled.Concat(All("project")).All(File.Exists)
            && known.SetEquals(SourceFiles.Under(folder));
    }

    // Also those that were not there when the list was written.
    private static IEnumerable<string> SharedInputs(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return Path.Combine(at, "Directory.Build.props");
            yield return Path.Combine(at, "Directory.Build.targets");
            yield return Path.Combine(at, "Directory.Packages.props");
        }

        yield return Path.Combine(folder, "obj", "project.assets.json");
    }
}
