using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Analyzers;

/// <summary>Finds once what many actions ask for, and not again while what is typed changes no declaration and no file that something was found in.</summary>
internal sealed class FindingsCache
{
    private readonly ConcurrentDictionary<string, Project> projects = new(StringComparer.Ordinal);

    /// <summary>What is found in a compilation.</summary>
    public Findings Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        projects.GetOrAdd(compilation.AssemblyName ?? string.Empty, _ => new()).Of(compilation, options, cancellation);

    private sealed class Project
    {
        private readonly object gate = new();
        private Known? last;

        public Findings Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
        {
            lock (gate)
            {
                if (last?.IsOf(compilation, options) == true)
                {
                    return last.Findings;
                }

                var trees = compilation.SyntaxTrees.ToImmutableArray();
                var found = last?.StillHolds(compilation, trees, options) == true ? last.Findings : DiagnosticSearch.Find(compilation, new(options), cancellation);
                last = new(new(compilation), trees, [.. compilation.References], options.AdditionalFiles, found);
                return found;
            }
        }
    }

    private sealed record Known(WeakReference<Compilation> Compilation, ImmutableArray<SyntaxTree> Trees, IReadOnlyList<MetadataReference> References, ImmutableArray<AdditionalText> Files, Findings Findings)
    {
        public bool IsOf(Compilation compilation, AnalyzerOptions options) => Compilation.TryGetTarget(out var same) && same == compilation && Files == options.AdditionalFiles;

        // The trees that did not change are the same objects; of those that did only bodies may have changed, and nothing may have been found in them, since places move.
        public bool StillHolds(Compilation compilation, ImmutableArray<SyntaxTree> trees, AnalyzerOptions options) =>
            Files.SequenceEqual(options.AdditionalFiles)
            && References.SequenceEqual(compilation.References)
            && trees.Length == Trees.Length
            && trees.Zip(Trees, (now, then) => now == then || (!Findings.Knows(then) && now.FilePath == then.FilePath && now.IsEquivalentTo(then, topLevel: true))).All(same => same);
    }
}
