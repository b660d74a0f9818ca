using System.Text;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.History;

/// <summary>ManifestFormat reads and writes the .schema file: a header, a blank line, and one fact a line.</summary>
public static class ManifestFormat
{
    /// <summary>How long a file of the migrations folder may be: 64 MiB.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

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
        Line(text, "replaces", string.Join(" ", manifest.Replaces));
        Line(text, "up", manifest.Up);
        Line(text, "down", manifest.Down);
        Line(text, "unproved", OneLine(manifest.Unproved));
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
        if (IsTooLong(path, text) is { } tooLong)
        {
            return new(null, tooLong);
        }

        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n');
        var reader = new ManifestReader(path, lines);
        return reader.FindConflict() is { } conflict
            ? new ManifestResult(null, conflict)
            : lines[0] != Version
                ? new ManifestResult(null, reader.Problem(1, WrongVersion(lines[0])))
                : reader.Read();
    }

    /// <summary>What is wrong with a text of more than <see cref="MaxLength"/> characters, or null.</summary>
    internal static HistoryProblem? IsTooLong(string path, string text) =>
        text.Length > MaxLength ? new(DiagnosticIds.RevisionUnreadable, path, 0, $"the file has more than {MaxLength / 1024 / 1024} MiB, which no file of the migrations folder may have") : null;

    private static string WrongVersion(string line) => line.StartsWith("schemagen ", StringComparison.Ordinal)
        ? $"the format '{line}' is not known: it was written by a newer schemagen, so update yours"
        : $"{(line.Length == 0 ? "the file is empty or no regular file: " : string.Empty)}the first line of a manifest has to be '{Version}'";

    private static string OneLine(string name) =>
        VisibleText.Of(string.Join(" ", name.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)).Trim());

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
