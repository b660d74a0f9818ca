using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Core.Diagnostics;
using Finding = SchemaGen.Core.Diagnostics.Diagnostic;

namespace SchemaGen.Analyzers;

/// <summary>Makes the compiler's diagnostics of ours.</summary>
/// <param name="compilation">Whose files they may stand in.</param>
internal sealed class Reporter(Compilation compilation)
{
    private readonly Dictionary<string, SyntaxTree> trees = compilation.SyntaxTrees.GroupBy(t => t.FilePath, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The compiler's diagnostic, or null where it is not for the compiler to report.</summary>
    public Microsoft.CodeAnalysis.Diagnostic? Find(Finding finding) => Descriptors.Find(finding.Id) is { } descriptor
        ? Microsoft.CodeAnalysis.Diagnostic.Create(descriptor, LocationOf(finding.Source), finding.Message)
        : null;

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
