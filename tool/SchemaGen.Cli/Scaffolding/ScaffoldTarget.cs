using SchemaGen.Cli.Projects;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Cli.Scaffolding;

/// <summary>Where classes are written, and how the project there compiles them.</summary>
/// <param name="Folder">The folder of the files.</param>
/// <param name="Project">The project or the folder whose models they will be.</param>
/// <param name="Namespace">Their namespace.</param>
/// <param name="IsNullable">Whether nullable reference types are on.</param>
public sealed record ScaffoldTarget(string Folder, string Project, string Namespace, bool IsNullable)
{
    private const string UsualFolder = "Models";
    private const string EntityFramework = "Microsoft.EntityFrameworkCore.Abstractions.dll";

    /// <summary>Whether the project refers to EF Core.</summary>
    public bool HasEntityFramework { get; init; }

    /// <summary>Finds out.</summary>
    /// <param name="workspace">Where the project is.</param>
    /// <param name="output">The folder that was asked for, or null.</param>
    /// <param name="canChooseProject">Whether nobody has said which project it is, so that the folder can be it.</param>
    /// <param name="cancellation">Stops the question to MSBuild.</param>
    public static async Task<ScaffoldTarget> FindAsync(Workspace workspace, string? output, bool canChooseProject, CancellationToken cancellation)
    {
        var project = canChooseProject && FileOf(workspace.Project) is null && output is not null ? ProjectAround(output, workspace.Project) : workspace.Project;
        if (FileOf(project) is { } file)
        {
            var inputs = await ProjectLoader.FindAsync(file, workspace.MSBuild, cancellation);
            var folder = output ?? Path.Combine(inputs.Directory, UsualFolder);
            return new(folder, project, NamespaceOf(inputs.Name, inputs.Directory, folder), inputs.Nullable is "enable" or "annotations")
            {
                HasEntityFramework = inputs.References.Any(r => Path.GetFileName(r) == EntityFramework),
            };
        }

        var chosen = output ?? Path.Combine(project, UsualFolder);
        var root = canChooseProject && !IsWithin(project, chosen) ? chosen : project;
        return new(chosen, root, NamespaceOf(Identifiers.Pascal(Path.GetFileName(Path.TrimEndingDirectorySeparator(root))), root, chosen), true);
    }

    /// <summary>Whether the project will find the files.</summary>
    public bool IsOfProject => IsWithin(File.Exists(Project) ? Path.GetDirectoryName(Project)! : Project, Folder);

    private static bool IsWithin(string folder, string inner) => SourceFiles.IsOf(folder, Path.Combine(inner, "x.cs"));

    // Where classes go into the folder of a project below, it is that project's.
    private static string ProjectAround(string output, string root)
    {
        for (var at = output; at is not null && IsWithin(root, at); at = Path.GetDirectoryName(at))
        {
            if (FileOf(at) is { } file)
            {
                return file;
            }
        }

        return root;
    }

    private static string? FileOf(string project) => File.Exists(project) ? project
        : Directory.Exists(project) && Directory.GetFiles(project, "*.csproj") is [var only] ? only
        : null;

    private static string NamespaceOf(string root, string folder, string inner)
    {
        var relative = Path.GetRelativePath(folder, inner);
        return Identifiers.Namespace(relative == "." || !IsWithin(folder, inner) ? root : $"{root}.{relative.Replace(Path.DirectorySeparatorChar, '.')}");
    }
}
