using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A check of the table of an entity type.</summary>
/// <param name="Name">The name that tells it from the others of its table.</param>
/// <param name="Sql">The expression.</param>
/// <param name="Location">Where it is said.</param>
internal sealed record EntityCheck(string Name, string Sql, Location? Location)
{
    /// <summary>The name in the database; null for the same.</summary>
    public string? DatabaseName { get; set; }
}
