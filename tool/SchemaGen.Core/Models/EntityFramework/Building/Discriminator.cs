using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>The column that tells which entity type a row of a shared table is.</summary>
/// <param name="Property">The name of its property.</param>
/// <param name="Type">Its type; null for text.</param>
internal sealed record Discriminator(string Property, ITypeSymbol? Type)
{
    /// <summary>The values that are given, by entity type.</summary>
    public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);
}
