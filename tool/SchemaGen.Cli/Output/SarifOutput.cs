using System.Text.Json;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Output;

/// <summary>Writes diagnostics as a log of SARIF 2.1.0, which code scanning reads.</summary>
/// <param name="root">The folder that paths are told from, mostly that of the repository.</param>
/// <param name="version">The version of the tool.</param>
public sealed class SarifOutput(string root, string version)
{
    private const string Root = "SRCROOT";

    /// <summary>The log.</summary>
    /// <param name="findings">The diagnostics, with full paths.</param>
    public string Write(IReadOnlyList<Diagnostic> findings) => JsonOutput.Object(json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        WriteUri(json, Root, new Uri(root.TrimEnd(Path.DirectorySeparatorChar) + "/").AbsoluteUri);
        json.WriteEndObject();
        json.WriteStartArray("results");
        findings.ToList().ForEach(f => WriteResult(json, f));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SchemaGen");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in DiagnosticRules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.Page);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic finding)
    {
        var rule = DiagnosticRules.Of(finding.Id);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", DiagnosticRules.All.ToList().IndexOf(rule));
        json.WriteString("level", LevelOf(rule));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        if (finding.Source is { } source)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteFile(json, source.File);
            json.WriteStartObject("region");
            json.WriteNumber("startLine", Math.Max(1, source.Line));
            json.WriteNumber("startColumn", Math.Max(1, source.Column));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A file that is not under the root is told by its full path.
    private void WriteFile(Utf8JsonWriter json, string file)
    {
        var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        if (relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
        {
            WriteUri(json, "artifactLocation", new Uri(file).AbsoluteUri);
            return;
        }

        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void WriteUri(Utf8JsonWriter json, string name, string uri)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticRule rule) => rule.IsWarning ? "warning" : "error";
}
