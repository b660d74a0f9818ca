namespace SchemaGen.Cli.Projects;

/// <summary>Finds out what a project compiles: from a list that a build or an earlier run left in obj/, else from MSBuild, and for a bare folder from its files.</summary>
public static class ProjectLoader
{
    private static readonly string[] BareUsings =
        ["System", "System.Collections.Generic", "System.ComponentModel", "System.ComponentModel.DataAnnotations", "System.ComponentModel.DataAnnotations.Schema", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "SchemaGen"];

    /// <summary>Finds a project and makes a compilation of it.</summary>
    /// <param name="path">A .csproj, a folder that holds one, or a folder of .cs files.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ProjectException">The project cannot be read.</exception>
    public static async Task<LoadedProject> LoadAsync(string path, CancellationToken cancellation) =>
        ProjectCompiler.Compile(await FindAsync(path, cancellation), cancellation);

    /// <summary>Finds what a project compiles; the content hash of it tells whether a compilation is needed at all.</summary>
    /// <param name="path">A .csproj, a folder that holds one, or a folder of .cs files.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ProjectException">The project cannot be read.</exception>
    public static Task<ProjectInputs> FindAsync(string path, CancellationToken cancellation) => FindAsync(path, MSBuildUse.Ask, cancellation);

    /// <summary>Finds what a project compiles.</summary>
    /// <param name="path">A .csproj, a folder that holds one, or a folder of .cs files.</param>
    /// <param name="use">Whether MSBuild may be asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ProjectException">The project cannot be read.</exception>
    public static async Task<ProjectInputs> FindAsync(string path, MSBuildUse use, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return full.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
                ? await OfProjectAsync(full, use, [], cancellation)
                : throw new ProjectException($"{path} is no .csproj: give --project a .csproj, or a folder");
        }

        if (!Directory.Exists(full))
        {
            throw new ProjectException($"There is no project at {path}: give --project a .csproj, or a folder");
        }

        var projects = Directory.GetFiles(full, "*.csproj");
        return projects.Length switch
        {
            0 => OfFolder(full),
            1 => await OfProjectAsync(projects[0], use, [], cancellation),
            _ => throw new ProjectException(ProjectChoice.Message(path, ProjectContents.In(full), Environment.CurrentDirectory)),
        };
    }

    // Files of several projects are not one: their options, usings and packages differ.
    private static ProjectInputs OfFolder(string folder)
    {
        if (ProjectContents.Below(folder) is { Count: > 0 } projects)
        {
            throw new ProjectException(ProjectChoice.Message(folder, projects, Environment.CurrentDirectory));
        }

        var sources = SourceFiles.Under(folder);
        return sources.Count == 0
            ? throw new ProjectException($"{folder} holds no .csproj and no .cs file: give --project the one with the models")
            : new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), folder, sources, ReferenceAssemblies.Find()) { Usings = BareUsings };
    }

    private static async Task<ProjectInputs> OfProjectAsync(string project, MSBuildUse use, Dictionary<string, ProjectInputs> known, CancellationToken cancellation)
    {
        if (known.TryGetValue(project, out var found))
        {
            return found;
        }

        var isRestored = true;
        var list = SourceList.FindFresh(project);
        if (list is null && use == MSBuildUse.Never)
        {
            (list, isRestored) = (ProjectFile.Read(project), false);
        }
        else if (list is null)
        {
            isRestored = File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json"));
            list = await (isRestored ? MSBuildQuery.AskAsync(project, cancellation) : MSBuildQuery.EvaluateAsync(project, cancellation));
            if (isRestored)
            {
                list.Write(project, list.One("framework"));
            }
        }

        List<ProjectInputs> projects = [];
        foreach (var reference in list.All("project").Select(Path.GetFullPath).Where(p => p.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && File.Exists(p)).Distinct())
        {
            projects.Add(await OfProjectAsync(reference, use, known, cancellation));
        }

        ProjectInputs inputs = new(list.One("assembly"), Path.GetDirectoryName(project)!, list.All("compile"), isRestored ? list.All("reference") : ReferenceAssemblies.Find())
        {
            Projects = projects,
            Nullable = list.One("nullable"),
            LangVersion = list.One("langversion"),
            Defines = list.One("define").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Usings = list.All("using"),
            Notes = [.. projects.SelectMany(p => p.Notes), .. isRestored ? [] : (string[])[NoteOf(project, use, list.All("package"))]],
        };
        known[project] = inputs;
        return inputs;
    }

    private static string NoteOf(string project, MSBuildUse use, IReadOnlyList<string> packages) => use == MSBuildUse.Never
        ? $"{Path.GetFileName(project)} is read without MSBuild: its conditions and imports are not known, and types and attributes of packages by their names only"
        : $"{Path.GetFileName(project)} is not restored: types and attributes of {(packages.Count == 0 ? "packages" : string.Join(", ", packages))} "
            + "are known by their names only";
}
