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
    /// <summary>The number of classes that attributes of OrmLite make tables: it has no attribute that does so alone.</summary>
    public int OrmLiteClasses { get; init; }

    /// <summary>Whether it has any.</summary>
    public bool HasModels => Tables > 0 || Contexts.Count > 0 || OrmLiteClasses > 0;

    /// <summary>What a project has.</summary>
    /// <param name="project">A .csproj, or a folder; the files of projects further down are theirs.</param>
    public static ProjectContents Of(string project)
    {
        var folder = File.Exists(project) ? System.IO.Path.GetDirectoryName(project)! : project;
        var texts = Directory.Exists(folder) ? SourceFiles.Under(folder).Where(f => !IsOfAnother(f, folder)).Select(f => Encoding.UTF8.GetString(TextFile.ReadBytes(f))).ToList() : [];
        return new(project, texts.Sum(t => Table().Count(t)), ContextsIn(texts)) { OrmLiteClasses = texts.Where(t => OrmLite().IsMatch(t)).Sum(OrmLiteClassesIn) };
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

    /// <summary>The projects of a folder, with what each has, those with models first.</summary>
    public static IReadOnlyList<ProjectContents> In(string folder) => Sorted(Directory.EnumerateFiles(folder, "*.csproj"));

    /// <summary>The projects below a folder, with what each has, those with models first.</summary>
    public static IReadOnlyList<ProjectContents> Below(string folder) =>
        Sorted(FoldersBelow.Find(folder, "*.csproj"));

    /// <summary>What it has, in words.</summary>
    public string Describe() => HasModels
        ? string.Join(", ", [.. Contexts, .. Tables > 0 ? [$"{Classes(Tables)} with [Table]"] : Array.Empty<string>(), .. OrmLiteClasses > 0 ? [$"{Classes(OrmLiteClasses)} of OrmLite"] : Array.Empty<string>()])
        : "no models";

    private static IReadOnlyList<ProjectContents> Sorted(IEnumerable<string> projects) =>
        [.. projects.Select(Of).OrderBy(p => !p.HasModels).ThenBy(p => p.Path, StringComparer.Ordinal)];

    private static string Classes(int count) => $"{count} {(count == 1 ? "class" : "classes")}";

    // One that says [Alias] or a like attribute only is not taken for a table; one with [Table] is counted by that.
    private static int OrmLiteClassesIn(string text)
    {
        var starts = PlainClass().Matches(text).Select(m => m.Index).ToList();
        return starts.Zip(starts.Skip(1).Append(text.Length), (from, to) => text[from..to]).Count(c => OrmLiteMark().IsMatch(c));
    }

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

    [GeneratedRegex(@"(?<abstract>\babstract\s+)?(\bpartial\s+)?\bclass\s+(?<name>\w+)[^{;:]*(\([^{;]*\)\s*)?:\s*(global::)?(\w+\.)*(?<base>\w+)")]
    private static partial Regex Class();

    [GeneratedRegex(@"[\[,]\s*(\w+\.)*Table(Attribute)?\s*[(\],]")]
    private static partial Regex Table();

    [GeneratedRegex(@"\bclass\s+\w+")]
    private static partial Regex PlainClass();

    [GeneratedRegex(@"^\s*(global\s+)?using\s+ServiceStack\.DataAnnotations\s*;", RegexOptions.Multiline)]
    private static partial Regex OrmLite();

    [GeneratedRegex(@"[\[,]\s*(PrimaryKey|AutoIncrement|AutoId|Index|Unique|References|ForeignKey|CompositeKey|CompositePrimaryKey|CompositeIndex|UniqueConstraint)(Attribute)?\s*[(\],]")]
    private static partial Regex OrmLiteMark();
}
