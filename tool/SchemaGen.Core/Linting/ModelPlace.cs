using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Linting;

/// <summary>The place of the models that the comment above a statement names: <c>-- add column cars.year    Car.cs:19</c>.</summary>
public static class ModelPlace
{
    private const string Comment = "-- ";
    private const string Gap = "    ";

    /// <summary>The place; null where no comment of the step names one.</summary>
    internal static SourceSpan? Above(int line, string[] lines)
    {
        var at = line - 2;
        while (at >= 0 && !(lines[at].StartsWith(Comment, StringComparison.Ordinal) && IsFirst(at, lines)))
        {
            at--;
        }

        return at < 0 ? null : Read(lines[at]);
    }

    /// <summary>The place at the end of a line; null where there is none.</summary>
    public static SourceSpan? Read(string title)
    {
        var gap = title.LastIndexOf(Gap, StringComparison.Ordinal);
        var source = gap < 0 ? string.Empty : title.Substring(gap).Trim();
        var colon = source.LastIndexOf(':');
        return colon > 0 && int.TryParse(source.Substring(colon + 1), out var line) ? new(source.Substring(0, colon), line, 1) : null;
    }

    // Steps have an empty line between them.
    private static bool IsFirst(int at, string[] lines) => at == 0 || lines[at - 1].Trim().Length == 0;
}
