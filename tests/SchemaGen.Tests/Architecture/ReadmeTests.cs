using NUnit.Framework;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Architecture;

public sealed class ReadmeTests
{
    [Test]
    public void TheTableOfKindsIsWhatTheToolHas() => GeneratedTable.Check("README.md", "kinds", [
        "| kind | create, drop | change | rename | comment |",
        "|---|---|---|---|---|",
        .. ObjectKinds.All.Where(k => !k.IsSilent).Select(k => $"| {k.Title} | yes | {(Has(k, "alter") ? "in place where PostgreSQL can" : "made anew")} | {Mark(k, "rename")} | {Mark(k, "comment")} |"),
    ]);

    [Test]
    public void TheTableOfDiagnosticsIsWhatTheToolReports() => GeneratedTable.Check("docs/diagnostics/README.md", "diagnostics", [
        "| id | title | severity |",
        "|---|---|---|",
        .. DiagnosticRules.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} | {(r.IsWarning ? "warning" : "error")} |"),
    ]);

    [Test]
    public void TheTableOfFluentCallsIsWhatTheReaderKnows() => GeneratedTable.Check("docs/efcore.md", "fluent", [
        "| on | call | read |",
        "|---|---|---|",
        .. FluentTable.Rows.Select(r => $"| {r.Receiver} | `{r.Name}` | {r.Meaning} |"),
    ]);

    private static string Mark(ObjectKind kind, string action) => Has(kind, action) ? "yes" : "";

    private static bool Has(ObjectKind kind, string action) => TemplateSet.Paths.Contains($"postgres/{kind.Name}/{action}.sql");
}
