using Microsoft.CodeAnalysis;

namespace SchemaGen.Analyzers;

/// <summary>What was found in a compilation.</summary>
/// <param name="all">The diagnostics.</param>
/// <param name="sources">The paths of the files that models stand in.</param>
internal sealed class Findings(IReadOnlyCollection<Diagnostic> all, HashSet<string> sources)
{
    private readonly ILookup<SyntaxTree, Diagnostic> byTree = all.Where(d => d.Location.SourceTree is not null).ToLookup(d => d.Location.SourceTree!);

    /// <summary>What is in no file of the compilation.</summary>
    public IReadOnlyList<Diagnostic> Elsewhere { get; } = [.. all.Where(d => d.Location.SourceTree is null)];

    /// <summary>What is in a file.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree) => byTree[tree];

    /// <summary>Whether a file holds models, or something was found in it.</summary>
    public bool Knows(SyntaxTree tree) => byTree.Contains(tree) || sources.Contains(tree.FilePath);
}
