namespace SchemaGen.Cli.Projects;

/// <summary>Finds files in the folders below one, as far as people put projects.</summary>
public static class FoldersBelow
{
    private const int MaxDepth = 6;

    /// <summary>The files of a pattern in folders below, absolute and sorted; those of bin, obj, node_modules and hidden folders are not meant.</summary>
    public static IReadOnlyList<string> Find(string folder, string pattern)
    {
        List<string> found = [];
        foreach (var inner in Inner(folder))
        {
            Add(inner, pattern, found, 1);
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Add(string folder, string pattern, List<string> found, int depth)
    {
        found.AddRange(Directory.EnumerateFiles(folder, pattern));
        foreach (var inner in depth < MaxDepth ? Inner(folder) : [])
        {
            Add(inner, pattern, found, depth + 1);
        }
    }

    private static IEnumerable<string> Inner(string folder) => new DirectoryInfo(folder)
        .EnumerateDirectories("*", new EnumerationOptions { IgnoreInaccessible = true })
        .Where(d => d.LinkTarget is null && d.Name is not ("bin" or "obj" or "node_modules") && d.Name[0] != '.')
        .Select(d => d.FullName);
}
