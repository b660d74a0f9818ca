using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.History;

/// <summary>The facts of a revision, or of several that rename nothing, as what they do to a schema.</summary>
/// <param name="Renames">What gets another name, before all else.</param>
/// <param name="Made">What is made or gets another state, in order.</param>
/// <param name="Gone">What is dropped; what it owns goes with it.</param>
internal sealed record ParsedFacts(IReadOnlyList<Rename> Renames, IReadOnlyList<SchemaObject> Made, HashSet<ObjectId> Gone)
{
    /// <summary>Nothing at all.</summary>
    public static ParsedFacts None { get; } = new([], [], []);

    /// <summary>Whether each fact is about its own object alone: nothing gets another name, and no table gets what a parent has.</summary>
    public bool IsPlain => Renames.Count == 0 && !Made.Any(m => m is Lineage);

    /// <summary>The schema after the facts.</summary>
    public Schema ApplyTo(Schema schema)
    {
        if (Renames.Count + Made.Count + Gone.Count == 0)
        {
            return schema;
        }

        var renamed = new Renamer(Renames).Apply(schema);
        var kept = Gone.Count == 0 ? renamed : renamed.Select(o => Removes(o) ? null : o);
        return ImpliedParts.Complete(Made.Count == 0 ? kept : new(kept.Concat(Made)));
    }

    /// <summary>These facts and then others as one, all of them plain: a schema is put together once for many revisions.</summary>
    public ParsedFacts Then(ParsedFacts next) => new(Renames, [.. Made.Where(m => !next.Removes(m)), .. next.Made], [.. Gone, .. next.Gone]);

    private bool Removes(SchemaObject item) => Gone.Count > 0 && (Gone.Contains(item.Id) || (item.Owner is { } owner && Gone.Contains(owner)));
}
