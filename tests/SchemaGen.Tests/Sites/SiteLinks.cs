using System.Net;
using System.Text.RegularExpressions;
using NUnit.Framework;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Sites;

/// <summary>Walks the pages of a site.</summary>
internal static class SiteLinks
{
    private static readonly Regex Tag = new(
        "<(?<name>[a-z0-9!]+)(?<attributes>(?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|</[a-z0-9]+>",
        RegexOptions.IgnoreCase);
    private static readonly Regex Attribute = new(" (?<name>[a-z-]+)=\"(?<value>[^\"]*)\"", RegexOptions.None);

    /// <summary>All links lead to what is there, anchors are given once, and nothing but what the templates write is markup.</summary>
    public static void AssertWhole(string root) => Assert.That(Problems(root), Is.Empty);

    /// <summary>The values of an attribute, in order.</summary>
    public static IEnumerable<string> Values(string html, string attribute) =>
        Tag.Matches(html)
            .SelectMany(t => Attribute.Matches(t.Groups["attributes"].Value))
            .Where(a => a.Groups["name"].Value == attribute)
            .Select(a => WebUtility.HtmlDecode(a.Groups["value"].Value));

    /// <summary>What a page says, without its markup.</summary>
    public static string TextOf(string html) => Regex.Replace(WebUtility.HtmlDecode(Tag.Replace(html, " ")), @"\s+", " ");

    private static IEnumerable<string> Problems(string root)
    {
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f, File.ReadAllText);
        var anchors = pages.ToDictionary(p => p.Key, p => Values(p.Value, "id").ToList());
        foreach (var twice in files.GroupBy(f => f, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()))
        {
            yield return $"{twice.Key} is two files where A and a are one";
        }

        foreach (var (page, text) in pages)
        {
            if (anchors[page].Distinct().Count() != anchors[page].Count)
            {
                yield return $"{page} has two anchors of one name";
            }

            if (Tag.Replace(text, string.Empty).Contains('<', StringComparison.Ordinal))
            {
                yield return $"{page} has markup that no template wrote";
            }

            foreach (
                var hidden in text.Split('\n')
                    .Where(l => Enumerable.Range(0, l.Length).Any(i => l[i] != '\t' && VisibleText.IsHidden(l, i))))
            {
                yield return $"{page} hides something: {VisibleText.Of(hidden)}";
            }

            foreach (var link in Values(text, "href").Concat(Values(text, "src")).Distinct())
            {
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? page : Path.GetFullPath(parts[0], Path.GetDirectoryName(page)!);
                if (
                    !files.Contains(target)
                    || (parts.Length > 1 && Path.GetFileName(target) != "diagram.html" && !anchors[target].Contains(parts[1])))
                {
                    yield return $"{page} leads to {link}";
                }
            }
        }
    }
}
