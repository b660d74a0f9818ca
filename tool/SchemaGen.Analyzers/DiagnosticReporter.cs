using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Finding = SchemaGen.Core.Diagnostics.Diagnostic;

namespace SchemaGen.Analyzers;

/// <summary>Makes the compiler's diagnostics of ours.</summary>
/// <param name="compilation">Whose files they may stand in.</param>
/// <param name="check">How agreement is reported: <c>warning</c>, or as the rule says.</param>
internal sealed class DiagnosticReporter(Compilation compilation, string check)
{
    /// <summary>The property of a diagnostic that holds what something new may have been called before, a name a line.</summary>
    public const string RenamedFrom = "RenamedFrom";

    private readonly Dictionary<string, SyntaxTree> trees = compilation.SyntaxTrees.GroupBy(t => t.FilePath, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The compiler's diagnostics of those that are for the compiler to report.</summary>
    public IReadOnlyCollection<Diagnostic> Make(IEnumerable<Finding> findings) => [.. findings.Select(Make).Where(d => d is not null).Select(d => d!)];

    /// <summary>Whether it stands in a file of the compilation, and not in one of another project, whose own build reports it.</summary>
    public bool IsOfCompilation(Finding finding) => finding.Source is null || trees.ContainsKey(finding.Source.File);

    private Diagnostic? Make(Finding finding)
    {
        if (DiagnosticDescriptors.Find(finding.Id) is not { } descriptor)
        {
            return null;
        }

        var severity = check == "warning" && DiagnosticRules.Of(finding.Id).IsOfAgreement ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
        var properties = finding.FormerNames.Count == 0 ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(RenamedFrom, string.Join("\n", finding.FormerNames));
        return Diagnostic.Create(descriptor, LocationOf(finding.Source), severity, additionalLocations: null, properties, VisibleText.Of(finding.Message));
    }

    private Location LocationOf(SourceSpan? source)
    {
        if (source is null)
        {
            return Location.None;
        }

        LinePosition position = new(Math.Max(0, source.Line - 1), Math.Max(0, source.Column - 1));
        if (!trees.TryGetValue(source.File, out var tree) || position.Line >= tree.GetText().Lines.Count)
        {
            return Location.Create(source.File, default, new(position, position));
        }

        return tree.GetRoot().FindToken(tree.GetText().Lines.GetPosition(position)).GetLocation();
    }
}
