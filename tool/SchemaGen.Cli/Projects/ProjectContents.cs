using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>What a project has that models are made of, by the text of its files alone: MSBuild would take seconds.</summary>
/// <param name="Path">The .csproj, or the folder.</param>
/// <param name="Tables">The number of classes with <c>[Table]</c>.</param>
/// <param name="Contexts">The names of the classes that derive from DbContext.</param>
public sealed partial record ProjectContents(string Path, int Tables, IReadOnlyList<string> Contexts)
{
    /// <summary>Whether it has any.</summary>
    public bool HasModels => Tables > 0 || Contexts.Count > 0;

    /// <summary>What a project has.</summary>
    /// <param name="project">A .csproj, or a folder; the files of projects further down are theirs.</param>
    public static ProjectContents Of(string project)
    {
        var folder = File.Exists(project) ? System.IO.Path.GetDirectoryName(project)! : project;
        var texts = Directory.Exists(folder) ? SourceFiles.Under(folder).Where(f => !IsOfAnother(f, folder)).Select(f => Encoding.UTF8.GetString(TextFile.ReadBytes(f))).ToList() : [];
        return new(project, texts.Sum(t => Table().Count(t)), [.. texts.SelectMany(t => Context().Matches(t)).Select(m => m.Groups["name"].Value)]);
    }

    /// <summary>Whether a folder holds no project and no source file, here or below.</summary>
    public static bool IsWithoutSource(string folder) =>
        !Directory.EnumerateFiles(folder, "*.csproj").Any() && FoldersBelow.Find(folder, "*.csproj").Count == 0 && SourceFiles.Under(folder).Count == 0;

    /// <summary>The projects below a folder, with what each has, those with models first.</summary>
    public static IReadOnlyList<ProjectContents> Below(string folder) =>
        [.. FoldersBelow.Find(folder, "*.csproj").Select(Of).OrderBy(p => !p.HasModels).ThenBy(p => p.Path, StringComparer.Ordinal)];

    /// <summary>What it has, in words.</summary>
    public string Describe() => (Tables, Contexts.Count) switch
    {
        (0, 0) => "no models",
        (_, 0) => Classes,
        (0, _) => string.Join(", ", Contexts),
        _ => $"{string.Join(", ", Contexts)}, {Classes}",
    };

    private string Classes => $"{Tables} {(Tables == 1 ? "class" : "classes")} with [Table]";

    private static bool IsOfAnother(string file, string folder)
    {
        for (var at = System.IO.Path.GetDirectoryName(file)!; at.Length > folder.Length; at = System.IO.Path.GetDirectoryName(at)!)
        {
            if (Directory.EnumerateFiles(at, "*.csproj").Any())
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\bclass\s+(?<name>\w+)[^{;]*:\s*(\w+\.)*(DbContext|IdentityDbContext|IdentityUserContext)\b")]
    private static partial Regex Context();

    [GeneratedRegex(@"[\[,]\s*(\w+\.)*Table(Attribute)?\s*\(")]
    private static partial Regex Table();
}
