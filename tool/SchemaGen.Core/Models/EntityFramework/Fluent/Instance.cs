using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>An object of which the class is known.</summary>
/// <param name="Type">The class.</param>
internal sealed record Instance(INamedTypeSymbol Type)
{
    /// <summary>Whether the source makes it by <c>new</c>, so that what nothing sets has the default of its type.</summary>
    public bool IsMade { get; init; }

    /// <summary>The members that its constructor or its initializer set, by name.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);
}
