namespace SchemaGen.Cli.Projects;

/// <summary>Says which projects a folder leads to, where it is none itself.</summary>
public static class ProjectChoice
{
    /// <summary>The projects in a folder or below it, one a line with what is in it and what to type.</summary>
    /// <param name="folder">The folder, as it was typed.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="current">The folder in which the command runs.</param>
    public static string Message(string folder, IReadOnlyList<ProjectContents> projects, string current)
    {
        var options = projects.Select(p => $"--project {Near(p.Path, current)}").ToList();
        var width = options.Max(o => o.Length);
        var lines = projects.Zip(options, (p, o) => $"  {o.PadRight(width)}  {p.Describe()}");
        var full = Path.GetFullPath(folder, current);
        var count = projects.Count(p => Path.GetDirectoryName(p.Path) == full) is > 1 and var own ? $"holds {own} projects" : $"is no project, and there {(projects.Count == 1 ? "is one" : $"are {projects.Count}")} below it";
        return $"{folder} {count}: name the one with the models, or write it as \"project\" into schemagen.json\n{string.Join('\n', lines)}";
    }

    /// <summary>The projects of the solution that a project belongs to and that have models.</summary>
    public static IReadOnlyList<ProjectContents> Siblings(string project) =>
        SolutionOf(project) is { } solution ? [.. ProjectContents.Below(solution).Where(p => p.HasModels && p.Path != project)] : [];

    /// <summary>The folder of the solution that a project belongs to; null for none.</summary>
    public static string? SolutionOf(string project)
    {
        for (var at = new DirectoryInfo(File.Exists(project) ? Path.GetDirectoryName(project)! : project); at is not null; at = at.Parent)
        {
            if (IsSolution(at.FullName))
            {
                return at.FullName;
            }
        }

        return null;
    }

    /// <summary>A path as it is typed in a folder.</summary>
    public static string Near(string path, string current) => Path.GetRelativePath(current, path).Replace('\\', '/');

    private static bool IsSolution(string folder) => Directory.EnumerateFiles(folder, "*.sln").Concat(Directory.EnumerateFiles(folder, "*.slnx")).Any();
}
