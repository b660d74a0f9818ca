namespace SchemaGen.Core.History;

/// <summary>A Target is what stands behind upgrade and downgrade, in its parts: BRANCH@SYMBOL+STEPS.</summary>
internal sealed record Target(string Text, string? Branch, string Symbol, int Steps)
{
    public bool IsBase => Symbol == "base" && Steps == 0;

    public bool IsStepsDown => Symbol.Length == 0 && Steps < 0;

    public static Target Parse(string text, RevisionGraph graph)
    {
        var at = text.LastIndexOf('@');
        var branch = at < 0 ? null : text.Substring(0, at);
        var rest = text.Substring(at + 1);
        if (rest.Length == 0 || branch?.Length == 0)
        {
            throw new HistoryException($"'{text}' is no target: give head, heads, base, +N, -N, a revision id, a day such as 2026-11-28, or BRANCH@ before one of them");
        }

        // An id may hold '-' and end in digits, so a revision of that very name comes first.
        var sign = graph.Find(rest) is null && !TargetDate.Is(rest) ? rest.LastIndexOfAny(['+', '-']) : -1;
        return sign >= 0 && int.TryParse(rest.Substring(sign), out var steps)
            ? new Target(text, branch, rest.Substring(0, sign), steps)
            : new Target(text, branch, rest, 0);
    }
}
