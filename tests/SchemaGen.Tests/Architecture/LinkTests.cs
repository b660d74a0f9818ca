using System.Text.RegularExpressions;
using NUnit.Framework;

namespace SchemaGen.Tests.Architecture;

/// <summary>The links of the pages lead somewhere.</summary>
public sealed partial class LinkTests
{
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(SourceTests.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(SourceTests.Root, "docs"), "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    [Test]
    public void Every_link_leads_to_a_file_and_its_heading() => Assert.That(Pages.SelectMany(p => Links(p).Where(l => !Leads(p, l)).Select(l => $"{Path.GetRelativePath(SourceTests.Root, p)}: {l}")), Is.Empty);

    [Test]
    public void Every_page_is_in_the_table_of_contents()
    {
        var docs = Path.Combine(SourceTests.Root, "docs");
        var listed = Links(Path.Combine(docs, "README.md")).Select(l => Path.GetFullPath(l.Split('#')[0], docs)).ToHashSet(StringComparer.Ordinal);
        Assert.That(Pages.Where(p => p.StartsWith(docs, StringComparison.Ordinal) && !p.Contains("/diagnostics/SG", StringComparison.Ordinal) && p != Path.Combine(docs, "README.md") && !listed.Contains(p)), Is.Empty);
    }

    private static IEnumerable<string> Links(string page) => Link().Matches(Code().Replace(File.ReadAllText(page), string.Empty)).Select(m => m.Groups[1].Value)
        .Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Leads(string page, string link)
    {
        var (file, heading) = (link.Split('#')[0], link.Contains('#', StringComparison.Ordinal) ? link.Split('#')[1] : string.Empty);
        var target = file.Length == 0 ? page : Path.GetFullPath(file, Path.GetDirectoryName(page)!);
        return heading.Length == 0 ? Path.Exists(target) : File.Exists(target) && Heading().Matches(File.ReadAllText(target)).Any(h => Anchor(h.Groups[1].Value) == heading);
    }

    // As GitHub makes them: small letters, digits, signs that join words, and hyphens for spaces.
    private static string Anchor(string title) => NoAnchor().Replace(title.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(```+)[^\n]*\n.*?^\1|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
