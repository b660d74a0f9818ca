using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Diagnostics;

/// <summary>Collects what is wrong, all of it.</summary>
internal sealed class DiagnosticSink
{
    private readonly HashSet<Diagnostic> found = [];

    /// <summary>What was reported, by file and line.</summary>
    public IEnumerable<Diagnostic> All => found
        .OrderBy(d => d.Source?.File, StringComparer.Ordinal)
        .ThenBy(d => d.Source?.Line)
        .ThenBy(d => d.Source?.Column)
        .ThenBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>Reports a diagnostic at a place.</summary>
    public void Report(string id, string message, Location? location) => Report(new Diagnostic(id, message, location.ToSpan()));

    /// <summary>Reports a diagnostic.</summary>
    public void Report(Diagnostic diagnostic) => found.Add(diagnostic);
}
