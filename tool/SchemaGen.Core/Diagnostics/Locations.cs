using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Diagnostics;

/// <summary>Places of Roslyn as ours.</summary>
internal static class Locations
{
    /// <summary>The place in a source file; null for one that is in none.</summary>
    public static SourceSpan? ToSpan(this Location? location)
    {
        if (location is not { IsInSource: true })
        {
            return null;
        }

        var span = location.GetLineSpan();
        return new(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
