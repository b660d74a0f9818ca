using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>What a project has that models are made of, by the text of its files alone: MSBuild would take seconds.</summary>
/// <param name="Path">The .csproj, or the folder.</param>
/// <param name="Tables">The number of classes with <c>[Table]</c>.</param>
/// <param name="Contexts">The names of the classes that derive from DbContext and are not abstract, each once.</param>
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
        return new(project, texts.Sum(t => Table().Count(t)), ContextsIn(texts));
    }

    // A context may derive from another one of the project, which is often abstract.
    private static List<string> ContextsIn(List<string> texts)
    {
        var classes = texts.SelectMany(t => Class().Matches(t)).Select(m => (Name: m.Groups["name"].Value, Base: m.Groups["base"].Value, IsAbstract: m.Groups["abstract"].Success)).Distinct().ToList();
        HashSet<string> known = new(StringComparer.Ordinal);
        for (var count = -1; count != known.Count;)
        {
            count = known.Count;
            known.UnionWith(classes.Where(c => Derives(c.Base)).Select(c => c.Name).ToList());
        }

        return [.. classes.Where(c => Derives(c.Base) && !c.IsAbstract).Select(c => c.Name).Distinct(StringComparer.Ordinal)];

        bool Derives(string name) => IsContext(name) || known.Contains(name);
    }

    // Of a package; what begins like IShopDbContext is an interface.
    private static bool IsContext(string name) => name == "IdentityUserContext" || (name.EndsWith("DbContext", StringComparison.Ordinal) && !(name[0] == 'I' && char.IsUpper(name[1])));

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

    [GeneratedRegex(@"(?<abstract>\babstract\s+)?(\bpartial\s+)?\bclass\s+(?<name>\w+)[^{;:]*(\([^{;]*\)\s*)?:\s*(\w+\.)*(?<base>\w+)")]
    private static partial Regex Class();

    [GeneratedRegex(@"[\[,]\s*(\w+\.)*Table(Attribute)?\s*[(\],]")]
    private static partial Regex Table();
}
