using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>An index of an entity type, by the names of its properties.</summary>
/// <param name="Properties">The properties, in order.</param>
/// <param name="Location">Where it is said.</param>
/// <param name="Clock">Tells what is said before and after loops.</param>
internal sealed record EntityIndex(IReadOnlyList<string> Properties, Location? Location, ModelClock Clock)
{
    /// <summary>The moment from which it is known.</summary>
    public int Moment { get; init; }

    /// <summary>The name that tells it from another one of the same properties.</summary>
    public string? Name { get; set; }

    /// <summary>The name in the database.</summary>
    public Configured<string> DatabaseName { get; } = new(Clock);

    /// <summary>Whether UNIQUE.</summary>
    public bool IsUnique { get; set; }

    /// <summary>The predicate.</summary>
    public Configured<string> Filter { get; } = new(Clock);

    /// <summary>The access method.</summary>
    public string? Method { get; set; }

    /// <summary>Which keys are descending; empty where all are.</summary>
    public IReadOnlyList<bool>? Descending { get; set; }

    /// <summary>The operator classes, in the order of the keys.</summary>
    public IReadOnlyList<string> Operators { get; set; } = [];

    /// <summary>Whether NULLs come first, in the order of the keys; empty where nothing is said.</summary>
    public IReadOnlyList<bool?> NullsFirst { get; set; } = [];

    /// <summary>The collations, in the order of the keys.</summary>
    public IReadOnlyList<string> Collations { get; set; } = [];

    /// <summary>The properties that it carries along.</summary>
    public IReadOnlyList<string> Include { get; set; } = [];

    /// <summary>The text search configuration by which it is an index on a tsvector of its properties; null for none.</summary>
    public string? TextSearch { get; set; }

    /// <summary>Whether two NULLs are the same.</summary>
    public bool NullsNotDistinct { get; set; }

    /// <summary>Storage parameters as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Parameters { get; set; } = [];
}
