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
    private static readonly ObjectKind[] Relations = [View.ObjectKind, MaterializedView.ObjectKind, ForeignTable.ObjectKind];

    /// <summary>Whether each fact is about its own object alone: nothing gets another name, and no table gets what a parent has.</summary>
    public bool IsPlain => Renames.Count == 0 && !Made.Any(m => m is ChildTable);

    /// <summary>The schema after the facts.</summary>
    public Schema ApplyTo(Schema schema)
    {
        if (Renames.Count + Made.Count + Gone.Count == 0)
        {
            return schema;
        }

        // What a table has is named by the table's old name or, where nobody asked for the rename, by the new one, which another table may have had.
        var ofOldNames = Renames.ToLookup(r => r.From.Kind.Scope != ObjectScope.Table || schema.Contains(r.From));
        var renamed = new Renamer(ofOldNames[false]).Apply(new Renamer(ofOldNames[true]).Apply(schema));
        var kept = Gone.Count == 0 ? renamed : renamed.Select(o => Removes(Gone, o) ? null : o);
        return ImpliedParts.Complete(Made.Count == 0 ? kept : new(kept.Concat(Made)));
    }

    /// <summary>The facts of revisions that stand in order, all of them plain, as one: a schema is put together once for many revisions.</summary>
    public static ParsedFacts Join(IReadOnlyList<ParsedFacts> revisions)
    {
        List<SchemaObject> made = [];
        HashSet<ObjectId> gone = [];
        // From the last to the first, each fact is looked at once: what a later revision drops is known by then.
        for (var i = revisions.Count - 1; i >= 0; i--)
        {
            made.AddRange(revisions[i].Made.Reverse().Where(m => !Removes(gone, m)));
            gone.UnionWith(revisions[i].Gone);
        }

        made.Reverse();
        return new([], made, gone);
    }

    private static bool Removes(HashSet<ObjectId> gone, SchemaObject item) =>
        gone.Count > 0 && (gone.Contains(item.Id) || (item.Owner is { } owner && (gone.Contains(owner) || RemovesView(gone, owner))));

    // The triggers and rules of a view name it as they would name a table.
    private static bool RemovesView(HashSet<ObjectId> gone, ObjectId owner) =>
        owner.Kind == Table.ObjectKind && Relations.Any(k => gone.Contains(owner with { Kind = k }));
}
