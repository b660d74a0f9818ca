using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Cli.Reviewing;

/// <summary>What a branch does to the schema, compared with what it shall be merged into.</summary>
/// <param name="Base">What it is compared with, as it was named.</param>
internal sealed record Review(string Base)
{
    /// <summary>What stands in the way of a merge: several heads, conflicts, revisions that were edited or removed; each with its way out.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The revisions that it adds, in order.</summary>
    public IReadOnlyList<ReviewedRevision> Revisions { get; init; } = [];

    /// <summary>The schema before them.</summary>
    public Schema Before { get; init; } = Schema.Empty;

    /// <summary>The schema after them.</summary>
    public Schema After { get; init; } = Schema.Empty;

    /// <summary>The tables that they have to do with, by their names before and after.</summary>
    public IReadOnlyList<ObjectId> Tables { get; init; } = [];

    /// <summary>All that can go wrong.</summary>
    public IEnumerable<Hazard> Hazards => Revisions.SelectMany(r => r.Changes).SelectMany(c => c.Hazards);

    /// <summary>Its first line.</summary>
    public string Headline => Revisions.Count == 0 ? $"no revision since {Base}"
        : $"{Revisions.Count} revision{(Revisions.Count == 1 ? string.Empty : "s")} since {Base}{string.Concat(Hazards.GroupBy(h => h.Kind).OrderBy(g => g.Key).Select(g => $", {g.Count()} × {g.Key.Word().Replace('_', ' ')}"))}";
}
