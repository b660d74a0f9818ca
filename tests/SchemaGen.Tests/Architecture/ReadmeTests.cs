using NUnit.Framework;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Architecture;

public sealed class ReadmeTests
{
    [Test]
    public void TheTableOfKindsIsWhatTheToolHas() => AssertTable("README.md", "kinds", [
        "| kind | create, drop | change | rename | comment |",
        "|---|---|---|---|---|",
        .. ObjectKinds.All.Where(k => !k.IsSilent).Select(k => $"| {k.Title} | yes | {(Has(k, "alter") ? "in place where PostgreSQL can" : "made anew")} | {Mark(k, "rename")} | {Mark(k, "comment")} |"),
    ]);

    [Test]
    public void TheTableOfDiagnosticsIsWhatTheToolReports() => AssertTable("docs/diagnostics/README.md", "diagnostics", [
        "| id | title | severity |",
        "|---|---|---|",
        .. DiagnosticRules.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} | {(r.IsWarning ? "warning" : "error")} |"),
    ]);

    [Test]
    public void TheTableOfFluentCallsIsWhatTheReaderKnows() => AssertTable("docs/efcore.md", "fluent", [
        "| on | call | read |",
        "|---|---|---|",
        .. FluentTable.Rows.Select(r => $"| {r.Receiver} | `{r.Name}` | {r.Meaning} |"),
    ]);

    private static void AssertTable(string path, string name, IEnumerable<string> lines)
    {
        var (opening, closing) = ($"<!-- {name}: generated, SCHEMAGEN_ACCEPT=1 writes it -->", $"<!-- /{name} -->");
        var file = Path.Combine(SourceTests.Root, path);
        var text = File.ReadAllText(file);
        var (start, end) = (text.IndexOf(opening, StringComparison.Ordinal) + opening.Length, text.IndexOf(closing, StringComparison.Ordinal));
        var table = $"\n\n{string.Join('\n', lines)}\n\n";
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, text[..start] + table + text[end..]);
            return;
        }

        Assert.That(text[start..end], Is.EqualTo(table));
    }

    private static string Mark(ObjectKind kind, string action) => Has(kind, action) ? "yes" : "";

    private static bool Has(ObjectKind kind, string action) => TemplateSet.Paths.Contains($"postgres/{kind.Name}/{action}.sql");
}
