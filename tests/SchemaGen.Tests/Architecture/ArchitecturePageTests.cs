using System.Text.RegularExpressions;
using NUnit.Framework;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.Architecture;

/// <summary>docs/architecture.md leads to what is there.</summary>
public sealed class ArchitecturePageTests
{
    private static readonly Regex Code = new("`([^`\n]+)`", RegexOptions.None);
    private static readonly Regex Place = new(@"^((tool|templates|tests|build|docs)/|README\.md$)", RegexOptions.None);
    private static readonly Regex Name = new(@"^(?<type>[A-Z]\w*[a-z]\w*)(\.(?<member>[A-Z]\w+))?$", RegexOptions.None);

    private static readonly string Page = Read("docs/architecture.md");
    private static readonly string[] Named = [.. Code.Matches(Page).Select(m => m.Groups[1].Value).Distinct()];
    private static readonly Lazy<ILookup<string, string>> Sources = new(() => SourceFiles().ToLookup(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText));

    [Test]
    public void Every_file_and_folder_that_it_names_exists() => Assert.That(
        Named.Where(n => Place.IsMatch(n)).Where(n => !Path.Exists(Path.Combine(SourceTests.Root, n.Replace("<kind>", "index", StringComparison.Ordinal)))),
        Is.Empty);

    [Test]
    public void Every_type_and_member_that_it_names_exists() => Assert.That(Named.Where(n => Name.Match(n) is { Success: true } name && !Exists(name)), Is.Empty);

    [Test]
    public void Every_folder_of_the_tool_is_in_it() => Assert.That(
        SourceFiles().Select(f => Path.GetRelativePath(SourceTests.Root, f).Split('/')).Where(p => p is ["tool", _, _, _, ..])
            .Select(p => string.Join('/', p[..3])).Distinct().Where(f => !Named.Contains(f) && !IsOfTheDivision(f)),
        Is.Empty);

    [Test]
    public void A_kind_has_the_class_of_its_word_or_the_page_says_why_not() => Assert.That(
        ObjectKinds.All.Where(k => typeof(Schema).Assembly.GetType("SchemaGen.Core.Schemas.Objects." + Pascal(k.Name)) is null)
            .Where(k => !Page.Contains($"\n| {k.Title} | `", StringComparison.Ordinal)).Select(k => k.Name),
        Is.Empty);

    [Test]
    public void Contributing_leads_to_it() => Assert.That(Read("CONTRIBUTING.md"), Does.Contain("(docs/architecture.md)"));

    private static bool Exists(Match name)
    {
        var (type, member) = (name.Groups["type"].Value, name.Groups["member"].Value);
        return member.Length > 0
            ? Sources.Value[type].Any(s => Regex.IsMatch(s, $@"\b{member}\b"))
            : Sources.Value.Contains(type) || Sources.Value.SelectMany(s => s).Any(s => Regex.IsMatch(s, $@"\b{type}\b"));
    }

    private static bool IsOfTheDivision(string folder) =>
        folder.StartsWith("tool/SchemaGen.Annotations/", StringComparison.Ordinal) && Page.Contains($"\n| {Path.GetFileName(folder)} | ", StringComparison.Ordinal);

    private static IEnumerable<string> SourceFiles() => new[] { "tool", "tests/SchemaGen.Tests" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(SourceTests.Root, f), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static string Pascal(string word) => string.Concat(word.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static string Read(string path) => File.ReadAllText(Path.Combine(SourceTests.Root, path));
}
