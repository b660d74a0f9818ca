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
    /// <param name="project">The project of the context.</param>
    public static SetupProject? Of(string project) => WordIn(project) is null && ProjectChoice.SolutionOf(project) is { } solution
        ? FoldersBelow.Find(solution, "*.csproj")
            .Where(p => p != project && !IsOfTests(p) && Refers(p, project) && WordIn(p) is not null)
            .Select(p => new SetupProject(p, WordIn(p)!))
            .OrderBy(p => p.Path, StringComparer.Ordinal)
            .FirstOrDefault()
        : null;

    /// <summary>Warns where the project that is read is not the one that sets its context up.</summary>
    internal static void Warn(Workspace workspace)
    {
        if (workspace.Settings.Conventions == "efcore" && FileOf(workspace.Project) is { } project && Of(project) is { } setup)
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

    private static bool Refers(string from, string to) =>
        Regex.IsMatch(Text(from), $@"ProjectReference\s+Include=""([^""]*[\\/])?{Regex.Escape(System.IO.Path.GetFileName(to))}""");

    private static string? WordIn(string project) => SourceFiles
        .Under(File.Exists(project) ? System.IO.Path.GetDirectoryName(project)! : project)
        .Select(f => Words().Match(Text(f))).FirstOrDefault(m => m.Success)?.Value;

    private static string Text(string file) => Encoding.UTF8.GetString(TextFile.ReadBytes(file));

    [GeneratedRegex(@"\b(Use\w+NamingConvention|EnableLegacyTimestampBehavior|MapEnum(?=<)|UseOpenIddict|AddDefaultIdentity)")]
    private static partial Regex Words();
}
