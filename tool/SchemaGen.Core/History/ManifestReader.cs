using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.History;

internal sealed class ManifestReader(string path, string[] lines)
{
    private static readonly string[] Required = ["revision", "name", "up", "down"];

    private static readonly string[] Optional = ["parents", "labels", "depends-on", "replaces", "unproved"];

    private static readonly char[] Space = [' '];

    private readonly Dictionary<string, string> header = new(StringComparer.Ordinal);

    public HistoryProblem Problem(int line, string message) => new(DiagnosticIds.RevisionUnreadable, path, line, message);

    public HistoryProblem? FindConflict()
    {
        var line = Array.FindIndex(lines, l =>
            l.StartsWith("<<<<<<< ", StringComparison.Ordinal) || l.StartsWith(">>>>>>> ", StringComparison.Ordinal) || l is "<<<<<<<" or "=======");
        return line < 0 ? null : Problem(line + 1, "a merge conflict is not resolved: choose the lines to keep and remove the markers");
    }

    public ManifestResult Read()
    {
        var line = 1;
        for (; line < lines.Length && lines[line].Length > 0; line++)
        {
            if (ReadHeaderLine(lines[line]) is { } message)
            {
                return new ManifestResult(null, Problem(line + 1, message));
            }
        }

        var missing = Required.FirstOrDefault(key => !header.ContainsKey(key));
        return missing is null
            ? new ManifestResult(Build(lines.Skip(line).Where(l => l.Length > 0)), null)
            : new ManifestResult(null, Problem(line, $"the line '{missing} ...' is missing before the first blank line"));
    }

    private string? ReadHeaderLine(string line)
    {
        var space = line.IndexOf(' ');
        var key = space < 0 ? line : line.Substring(0, space);
        var value = space < 0 ? "" : line.Substring(space + 1).Trim();
        if (!Required.Contains(key) && !Optional.Contains(key))
        {
            return $"'{key}' is no line of a manifest's header";
        }

        if (header.ContainsKey(key))
        {
            return $"the line '{key}' is there twice";
        }

        header[key] = value;
        return CheckValue(key, value);
    }

    private static string? CheckValue(string key, string value) => key switch
    {
        "name" or "unproved" => null,
        "up" or "down" => IsHash(value) ? null : $"'{value}' is no SHA-256 in lower-case hex",
        "revision" => CheckId(value),
        _ => Words(value).Select(CheckId).FirstOrDefault(message => message is not null),
    };

    private static string? CheckId(string id) => RevisionId.Check(id) is { } wrong ? $"'{id}' is no revision id or label: {wrong}" : null;

    private static bool IsHash(string value) => value.Length == 64 && value.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private RevisionManifest Build(IEnumerable<string> facts) => new()
    {
        Revision = header["revision"],
        Name = header["name"],
        Parents = List("parents"),
        Labels = List("labels"),
        DependsOn = List("depends-on"),
        Replaces = List("replaces"),
        Up = header["up"],
        Down = header["down"],
        Unproved = header.TryGetValue("unproved", out var reason) ? reason : "",
        Facts = [.. facts],
        ReadFrom = new(path.Substring(path.LastIndexOfAny(['/', '\\']) + 1)),
    };

    private string[] List(string key) => header.TryGetValue(key, out var value) ? Words(value) : [];

    private static string[] Words(string value) => value.Split(Space, StringSplitOptions.RemoveEmptyEntries);
}
