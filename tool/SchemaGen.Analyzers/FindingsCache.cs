using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models;

namespace SchemaGen.Analyzers;

/// <summary>Finds once what many actions ask for.</summary>
internal sealed class FindingsCache
{
    private readonly object gate = new();
    private (WeakReference<Compilation> Compilation, Findings Findings)? last;

    /// <summary>What is found in a compilation.</summary>
    public Findings Of(Compilation compilation, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (last is { } known && known.Compilation.TryGetTarget(out var target) && target == compilation)
            {
                return known.Findings;
            }

            Reporter reporter = new(compilation);
            var model = ModelReader.Read(compilation, new ModelOptions(), cancellation);
            Findings found = new([.. model.Diagnostics.Select(reporter.Find).Where(d => d is not null).Select(d => d!)]);
            last = (new(compilation), found);
            return found;
        }
    }
}
