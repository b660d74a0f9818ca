using SchemaGen.Cli.Output;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Checking;

/// <summary>What a check found, as text.</summary>
/// <param name="findings">The findings; files are named from the folder in which the tool runs.</param>
/// <param name="folder">That folder.</param>
public sealed class CheckReport(IReadOnlyList<Diagnostic> findings, string folder)
{
    /// <summary>The report in a form; it ends with a line break, unless it is empty.</summary>
    public string In(CheckFormat format) => format switch
    {
        CheckFormat.Json => Json() + "\n",
        CheckFormat.Sarif => Sarif() + "\n",
        _ => string.Concat(findings.Select(f => f + "\n")),
    };

    private string Json() => JsonOutput.Array(findings, (json, f) =>
    {
        json.WriteString("id", f.Id);
        json.WriteString("message", f.Message);
        json.WriteString("file", f.Source?.File);
        json.WriteNumber("line", f.Source?.Line ?? 0);
        json.WriteNumber("column", f.Source?.Column ?? 0);
    });

    private string Sarif() => new SarifOutput(folder, [.. DiagnosticRules.All.Select(r => new SarifRule(r.Id, r.Title, r.Page, LevelOf(r)))])
        .Write([.. findings.Select(f => new SarifResult(f.Id, LevelOf(DiagnosticRules.Of(f.Id)), f.Message, f.Source is { } source ? source with { File = Path.GetFullPath(source.File, folder) } : null))]);

    private static string LevelOf(DiagnosticRule rule) => rule.IsWarning ? "warning" : "error";
}
