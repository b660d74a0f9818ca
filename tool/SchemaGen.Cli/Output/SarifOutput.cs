using System.Reflection;
using System.Text.Json;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Output;

/// <summary>Writes findings as a log of SARIF 2.1.0, which code scanning reads.</summary>
/// <param name="folder">The folder in which the tool runs; paths are told from that of its repository.</param>
/// <param name="rules">All rules that there are.</param>
public sealed class SarifOutput(string folder, IReadOnlyList<SarifRule> rules)
{
    private const string Root = "SRCROOT";

    private readonly string root = Repository(folder);

    /// <summary>The log.</summary>
    /// <param name="findings">The findings.</param>
    public string Write(IReadOnlyList<SarifResult> findings) => JsonOutput.Object(json =>
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
        json.WriteString("version", typeof(SarifOutput).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.Page);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, SarifResult finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rules.TakeWhile(r => r.Id != finding.Rule).Count());
        json.WriteString("level", finding.Level);
        WriteText(json, "message", finding.Message);
        WriteLocations(json, "locations", finding.Source);
        if (finding.Related is not null)
        {
            WriteLocations(json, "relatedLocations", finding.Related);
        }

        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json, string name, SourceSpan? source)
    {
        json.WriteStartArray(name);
        if (source is not null)
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

    /// <summary>The folder of the repository that a folder is in; the folder itself where it is in none.</summary>
    // Code scanning knows files by their paths in the repository; the work tree of a branch has a file in the place of the folder.
    internal static string Repository(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return folder;
    }
}
