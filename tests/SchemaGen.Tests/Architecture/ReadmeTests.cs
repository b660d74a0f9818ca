using NUnit.Framework;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Linting;
using SchemaGen.Core.Models.EntityFramework;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
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
        .. DiagnosticRules.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} | {(r.IsSuggestion ? "suggestion" : r.IsWarning ? "warning" : "error")} |"),
    ]);

    [Test]
    public void TheTableOfFluentCallsIsWhatTheReaderKnows() => GeneratedTable.Check("docs/efcore.md", "fluent", [
        "| on | call | read |",
        "|---|---|---|",
        .. FluentTable.Rows.Select(r => $"| {r.Receiver} | `{r.Name}` | {r.Meaning} |"),
    ]);

    [Test]
    public void TheTableOfLintRulesIsWhatTheToolLooksFor() => GeneratedTable.Check("docs/lint.md", "rules", [
        "| id | what is found | level | hazard | what to do | elsewhere |",
        "|---|---|---|---|---|---|",
        .. LintRules.All.Select(r => $"| {r.Id} | {r.Title} | {r.Level.ToString().ToLowerInvariant()} | {r.Hazard?.Word()} | {r.Advice} | {Elsewhere(r.Peers)} |"),
    ]);

    private static string Elsewhere(LintPeers peers) => string.Join("; ", new[]
    {
        (Tool: "squawk", Names: peers.Squawk),
        (Tool: "strong_migrations", Names: peers.StrongMigrations),
        (Tool: "pg-schema-diff", Names: peers.PgSchemaDiff),
        (Tool: "Atlas", Names: peers.Atlas),
        (Tool: "eugene", Names: peers.Eugene),
    }.Where(p => p.Names.Count > 0).Select(p => $"{p.Tool}: {string.Join(", ", p.Names)}"));

    private static string Mark(ObjectKind kind, string action) => Has(kind, action) ? "yes" : "";

    private static bool Has(ObjectKind kind, string action) => TemplateSet.Paths.Contains($"postgres/{kind.Name}/{action}.sql");
}
