using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Comparing;

/// <summary>Says diagnostics, one a line; the same words at many places once, with their number.</summary>
public static class DiagnosticLines
{
    private const int Most = 3;

    /// <summary>The lines, in the order of the first of each.</summary>
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .GroupBy(d => (d.Id, d.Message))
        .SelectMany(g => g.Count() <= Most ? g.Select(d => d.ToString()) : [$"{g.First()} (and at {g.Count() - 1} other places)"]);
}
