using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A further table of an entity type, which has some of its properties.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Schema">Its schema; null for that of the entity type.</param>
/// <param name="Location">Where it is said.</param>
internal sealed record TableSplit(string Table, string? Schema, Location? Location)
{
    /// <summary>The names of its properties, with those of their columns where they are given.</summary>
    public Dictionary<string, string?> Columns { get; } = new(StringComparer.Ordinal);
}
