using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A key of an entity type, by the names of its properties.</summary>
/// <param name="Properties">The properties, in order.</param>
/// <param name="Location">Where it is said.</param>
/// <param name="Clock">Tells what is said before and after loops.</param>
internal sealed record EntityKey(IReadOnlyList<string> Properties, Location? Location, ModelClock Clock)
{
    /// <summary>The name of its constraint, where one is given.</summary>
    public Configured<string> Name { get; } = new(Clock);
}
