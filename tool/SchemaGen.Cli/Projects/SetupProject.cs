using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>Where a context is set up, by the text of the files alone: what is said there may change its schema.</summary>
/// <param name="Path">The project that refers to the one of the context.</param>
/// <param name="Word">What it says of the schema.</param>
public sealed partial record SetupProject(string Path, string Word)
{
    /// <summary>What follows where another project is read.</summary>
    internal const string NotRead = "write it as \"project\" into schemagen.json, or that is not read";

    /// <summary>The project that says what changes the schema of the context; null for none, and where its own says it.</summary>
    /// <param name="project">The project of the context, or its folder.</param>
    public static SetupProject? Of(string project) =>
        FileOf(project) is { } file && ProjectChoice.SolutionOf(file) is { } solution && WordIn(Sources(file)) is null
            ? FoldersBelow.Find(solution, "*.csproj").Where(p => p != file && !IsOfTests(p)).Order(StringComparer.Ordinal)
                .Select(p => Of(p, file)).FirstOrDefault(s => s is not null)
            : null;

    private static SetupProject? Of(string path, string context) =>
        Sources(path) is var sources && sources.All("project").Contains(context) && (WordIn(sources) ?? RuntimeSwitches.WordIn(path)) is { } word
            ? new(path, word)
            : null;

    /// <summary>Warns where the project that is read is not the one that sets its context up.</summary>
    internal static void Warn(Workspace workspace)
    {
        if (workspace.Settings.Conventions == "efcore" && Of(workspace.Project) is { } setup)
        {
            workspace.Terminal.Warn($"{setup.Describe(workspace)}: {NotRead}");
        }
    }

    /// <summary>What the project says, for people.</summary>
    internal string Describe(Workspace workspace) =>
        $"{System.IO.Path.GetRelativePath(workspace.Host.CurrentDirectory, Path)} sets the context up by {Word}, which changes its schema";

    private static string? FileOf(string project) => File.Exists(project) ? project
        : Directory.Exists(project) ? Directory.EnumerateFiles(project, "*.csproj").FirstOrDefault()
        : null;

    private static bool IsOfTests(string project) =>
        System.IO.Path.GetFileName(project).Contains("Test", StringComparison.OrdinalIgnoreCase);

    private static string? WordIn(SourceList sources) =>
        sources.All("compile").Select(f => Words().Match(Encoding.UTF8.GetString(TextFile.ReadBytes(f)))).FirstOrDefault(m => m.Success)?.Value;

    // A project that cannot be read sets nothing up.
    private static SourceList Sources(string project)
    {
        try
        {
            return ProjectFile.Read(project);
        }
        catch (ProjectException)
        {
            return new([]);
        }
    }

    [GeneratedRegex(@"\b(Use\w+NamingConvention|EnableLegacyTimestampBehavior|MapEnum(?=<)|UseOpenIddict|AddDefaultIdentity)")]
    private static partial Regex Words();
}
