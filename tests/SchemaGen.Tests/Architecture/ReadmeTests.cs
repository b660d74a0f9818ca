using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Architecture;

public sealed class ReadmeTests
{
    private const string Start = "<!-- kinds: generated, SCHEMAGEN_ACCEPT=1 writes it -->";
    private const string End = "<!-- /kinds -->";

    [Test]
    public void TheTableOfKindsIsWhatTheToolHas()
    {
        var file = Path.Combine(SourceTests.Root, "README.md");
        var text = File.ReadAllText(file);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        var table = $"\n\n{Table()}\n\n";
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, text[..start] + table + text[end..]);
            return;
        }

        Assert.That(text[start..end], Is.EqualTo(table));
    }

    private static string Table() => string.Join('\n', [
        "| kind | create, drop | change | rename | comment |",
        "|---|---|---|---|---|",
        .. ObjectKinds.All.Where(k => !k.IsSilent).Select(k => $"| {k.Title} | yes | {(Has(k, "alter") ? "in place where PostgreSQL can" : "made anew")} | {Mark(k, "rename")} | {Mark(k, "comment")} |"),
    ]);

    private static string Mark(ObjectKind kind, string action) => Has(kind, action) ? "yes" : "";

    private static bool Has(ObjectKind kind, string action) => TemplateSet.Paths.Contains($"postgres/{kind.Name}/{action}.sql");
}
