namespace SchemaGen.Cli.Projects;

/// <summary>The source files in a folder: those of bin, obj and hidden folders are not of it.</summary>
public static class SourceFiles
{
    /// <summary>All of them, absolute and sorted.</summary>
    public static IReadOnlyList<string> Under(string folder)
    {
        List<string> found = [];
        Add(new(Path.GetFullPath(folder)), found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Whether <see cref="Under"/> would find the file if it were there.</summary>
    public static bool IsOf(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file);
        return !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative)
            && relative.Split(Path.DirectorySeparatorChar).SkipLast(1).All(IsSource);
    }

    private static void Add(DirectoryInfo folder, List<string> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner)
            {
                if (IsSource(inner.Name) && inner.LinkTarget is null)
                {
                    Add(inner, found);
                }
            }
            else if (entry.Extension == ".cs")
            {
                found.Add(entry.FullName);
            }
        }
    }

    private static bool IsSource(string folder) => folder is not ("bin" or "obj") && folder[0] != '.';
}
