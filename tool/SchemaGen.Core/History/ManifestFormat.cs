using System.Text;

namespace SchemaGen.Core.History;

/// <summary>ManifestFormat reads and writes the .schema file: a header, a blank line, and one fact a line.</summary>
public static class ManifestFormat
{
    private const string Version = "schemagen 1";

    private static readonly char[] Breaks = ['\r', '\n', '\t'];

    /// <summary>The text of a manifest: UTF-8, LF, the same bytes for the same manifest.</summary>
    public static string Write(RevisionManifest manifest)
    {
        var text = new StringBuilder();
        Line(text, Version);
        Line(text, "revision", manifest.Revision);
        Line(text, "name", OneLine(manifest.Name));
        Line(text, "parents", string.Join(" ", manifest.Parents));
        Line(text, "labels", string.Join(" ", manifest.Labels));
        Line(text, "depends-on", string.Join(" ", manifest.DependsOn));
        Line(text, "up", manifest.Up);
        Line(text, "down", manifest.Down);
        if (manifest.Facts.Count > 0)
        {
            Line(text, "");
        }

        foreach (var fact in manifest.Facts)
        {
            Line(text, fact);
        }

        return text.ToString();
    }

    /// <summary>The manifest that a text holds, or what is wrong with it; the path is for messages only.</summary>
    public static ManifestResult Parse(string path, string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n');
        var reader = new ManifestReader(path, lines);
        return reader.FindConflict() is { } conflict
            ? new ManifestResult(null, conflict)
            : lines[0] != Version
                ? new ManifestResult(null, reader.Problem(1, WrongVersion(lines[0])))
                : reader.Read();
    }

    private static string WrongVersion(string line) => line.StartsWith("schemagen ", StringComparison.Ordinal)
        ? $"the format '{line}' is not known: it was written by a newer schemagen, so update yours"
        : $"the first line of a manifest has to be '{Version}'";

    private static string OneLine(string name) =>
        string.Join(" ", name.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static void Line(StringBuilder text, string key, string value)
    {
        if (value.Length > 0)
        {
            Line(text, $"{key} {value}");
        }
        else if (key == "name")
        {
            Line(text, key);
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
