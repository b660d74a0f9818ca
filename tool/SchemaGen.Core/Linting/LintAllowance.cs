using System.Text.RegularExpressions;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A comment by which a person lets something be: <c>-- schemagen: allow SG3310 because the table has ten rows</c>.</summary>
/// <param name="Rules">The ids of the rules, as they are written.</param>
/// <param name="Reason">Why; empty where it says nothing.</param>
/// <param name="Line">Its line.</param>
/// <param name="IsOfFile">Whether it stands at the head of the file and holds for all of it.</param>
public sealed record LintAllowance(ValueList<string> Rules, string Reason, int Line, bool IsOfFile)
{
    /// <summary>How such a comment begins.</summary>
    public const string Mark = "-- schemagen: allow";

    private static readonly Regex Form = new(@"^-- schemagen: allow(?<rules>[\sA-Za-z0-9_,]*?)(?:\s+because(?<reason>.*))?$", RegexOptions.CultureInvariant);
    private static readonly char[] Between = [' ', ',', '\t'];

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Problem =>
        Rules.Count == 0 ? "it names no rule"
        : Rules.FirstOrDefault(r => LintRules.Find(r) is null) is { } unknown
            ? $"there is no rule {unknown}{(NearestName.Of(unknown, LintRules.All.Select(r => r.Id)) is { } near ? $": did you mean {near}?" : string.Empty)}"
        : Reason.Length == 0 ? "it gives no reason"
        : null;

    /// <summary>The allowances of a text, in order.</summary>
    public static IReadOnlyList<LintAllowance> In(string text)
    {
        List<LintAllowance> found = [];
        var isHead = true;
        foreach (var (line, number) in text.Split('\n').Select((l, i) => (l.TrimEnd('\r', ' ', '\t'), i + 1)))
        {
            isHead &= line.StartsWith("--", StringComparison.Ordinal);
            if (line.TrimStart().StartsWith(Mark, StringComparison.Ordinal))
            {
                found.Add(Read(line.TrimStart(), number, isHead));
            }
        }

        return found;
    }

    /// <summary>Whether it is about a line: it stands at the head of the file, or right above it with other comments only between.</summary>
    internal bool IsAbout(int line, string[] lines) => IsOfFile || (Line < line && Enumerable.Range(Line, line - Line - 1).All(i => lines[i].TrimStart().StartsWith("--", StringComparison.Ordinal)));

    private static LintAllowance Read(string line, int number, bool isHead)
    {
        var match = Form.Match(line);
        return new(match.Groups["rules"].Value.Split(Between, StringSplitOptions.RemoveEmptyEntries).ToValueList(), match.Groups["reason"].Value.Trim(), number, isHead);
    }
}
