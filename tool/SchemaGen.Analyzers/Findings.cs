using Microsoft.CodeAnalysis;

namespace SchemaGen.Analyzers;

/// <summary>What was found in a compilation.</summary>
internal sealed class Findings
{
    private readonly ILookup<SyntaxTree, Diagnostic> byTree;

    public Findings(IReadOnlyCollection<Diagnostic> all)
    {
        byTree = all.Where(d => d.Location.SourceTree is not null).ToLookup(d => d.Location.SourceTree!);
        Elsewhere = [.. all.Where(d => d.Location.SourceTree is null)];
    }

    /// <summary>What is in no file of the compilation.</summary>
    public IReadOnlyList<Diagnostic> Elsewhere { get; }

    /// <summary>What is in a file.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree) => byTree[tree];
}
