using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Diagnostics;

/// <summary>Collects what is wrong, all of it.</summary>
internal sealed class DiagnosticSink
{
    private readonly HashSet<Diagnostic> found = [];
    private readonly Dictionary<(string Id, string Cause), HashSet<Diagnostic>> byCause = [];

    /// <summary>What was reported, by file and line; of what has one cause the first, with the number of the others.</summary>
    public IEnumerable<Diagnostic> All => InOrder(found.Concat(byCause.Values.Select(Once)));

    /// <summary>Reports a diagnostic at a place.</summary>
    public void Report(string id, string message, Location? location) => Report(new Diagnostic(id, message, location.ToSpan()));

    /// <summary>Reports a diagnostic.</summary>
    public void Report(Diagnostic diagnostic) => found.Add(diagnostic);

    /// <summary>Reports a diagnostic that is said once, however often its cause shows.</summary>
    public void Report(Diagnostic diagnostic, string cause)
    {
        if (!byCause.TryGetValue((diagnostic.Id, cause), out var same))
        {
            byCause.Add((diagnostic.Id, cause), same = []);
        }

        _ = same.Add(diagnostic);
    }

    private static IOrderedEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Source?.File, StringComparer.Ordinal)
        .ThenBy(d => d.Source?.Line)
        .ThenBy(d => d.Source?.Column)
        .ThenBy(d => d.Id, StringComparer.Ordinal);

    private static Diagnostic Once(HashSet<Diagnostic> same)
    {
        var first = InOrder(same).First();
        return same.Count == 1 ? first : first with { Message = $"{first.Message} ({same.Count} places; the first is this one)" };
    }
}
