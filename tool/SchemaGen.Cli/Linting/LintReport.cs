using System.Text;
using SchemaGen.Cli.Output;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Linting;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Linting;

/// <summary>What was found, as text.</summary>
/// <param name="findings">The findings; files are named from the folder in which the tool runs, places of models from that of the configuration.</param>
/// <param name="folder">The folder in which the tool runs.</param>
/// <param name="root">The folder of the configuration.</param>
internal sealed class LintReport(IReadOnlyList<LintFinding> findings, string folder, string root)
{
    /// <summary>The report in a form; it ends with a line break, unless it is empty.</summary>
    internal string In(LintFormat format) => format switch
    {
        LintFormat.Json => Json() + "\n",
        LintFormat.Markdown => Markdown(),
        LintFormat.Sarif => Sarif() + "\n",
        LintFormat.GitHub => string.Concat(findings.Select(f => Annotation(f) + "\n")),
        _ => string.Concat(findings.Select(f => $"{f}; {f.Rule.Advice}\n")),
    };

    private string Json() => JsonOutput.Array(findings, (json, f) =>
    {
        json.WriteString("id", f.Rule.Id);
        json.WriteString("level", Word(f.Level));
        json.WriteString("hazard", f.Hazard?.Word());
        json.WriteString("message", f.Message);
        json.WriteString("advice", f.Rule.Advice);
        json.WriteString("file", f.Source.File);
        json.WriteNumber("line", f.Source.Line);
        json.WriteString("statement", f.Statement);
        json.WriteString("modelFile", f.Model is { } model ? Near(model).File : null);
        json.WriteNumber("modelLine", f.Model?.Line ?? 0);
    });

    private string Markdown()
    {
        StringBuilder text = new($"## SQL of migrations: {(findings.Count == 0 ? "nothing found" : $"{findings.Count} finding{(findings.Count == 1 ? string.Empty : "s")}")}\n");
        text.Append(findings.Count == 0 ? string.Empty : "\n| place | finding | what to do |\n|---|---|---|\n");
        foreach (var finding in findings)
        {
            var model = finding.Model is { } place ? $"<br>{Output.Markdown.Cell(Near(place).ToString())}" : string.Empty;
            text.Append($"| {Output.Markdown.Cell(finding.Source.ToString())}{model} | {Word(finding.Level)} {finding.Rule.Id}: {Output.Markdown.Cell(VisibleText.Of(finding.Message))} | {Output.Markdown.Cell(finding.Rule.Advice)} |\n");
        }

        return text.ToString();
    }

    private string Sarif() => new SarifOutput(folder, [.. LintRules.All.Select(r => new SarifRule(r.Id, r.Title, LintRule.Page, r.Level == LintLevel.Off ? "none" : Word(r.Level)))])
        .Write([.. findings.Select(f => new SarifResult(f.Rule.Id, Word(f.Level), $"{VisibleText.Of(f.Message)}; {f.Rule.Advice}", Full(f.Source, folder)) { Related = f.Model is { } model ? Full(model, root) : null })]);

    // GitHub knows files by their paths in the repository.
    private string Annotation(LintFinding finding)
    {
        var path = Path.GetRelativePath(SarifOutput.Repository(folder), Path.GetFullPath(finding.Source.File, folder)).Replace('\\', '/');
        var level = finding.Level == LintLevel.Note ? "notice" : Word(finding.Level);
        return $"::{level} file={Property(path)},line={finding.Source.Line},title={finding.Rule.Id}::{Data($"{VisibleText.Of(finding.Message)}; {finding.Rule.Advice}")}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static SourceSpan Full(SourceSpan source, string from) => source with { File = Path.GetFullPath(source.File, from) };

    private SourceSpan Near(SourceSpan model) => model with { File = Path.GetRelativePath(folder, Path.GetFullPath(model.File, root)).Replace('\\', '/') };

    private static string Word(LintLevel level) => level.ToString().ToLowerInvariant();
}
