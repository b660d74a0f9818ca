using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Compares two schemas: one piece of code for all kinds, and for the way back with its arguments swapped.</summary>
public static class Differ
{
    /// <summary>What turns <paramref name="before"/> into <paramref name="after"/>, as a person sees it.</summary>
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be.</param>
    /// <param name="renames">What has another name in <paramref name="after"/>; hints of which nothing is left to do are passed over.</param>
    public static Difference Compare(Schema before, Schema after, IEnumerable<Rename> renames)
    {
        var changes = new List<Change>();
        before = Extension.WithVersions(Extension.WithSchemas(before, after), after);
        (before, after) = (WithPublic(before, after), WithPublic(after, before));
        after = Extension.OutOfDroppedSchemas(before, after);
        after = after.Any(o => o is Index { Invalid: true }) ? new(after.Where(o => o is not Index { Invalid: true })) : after;
        var pending = RenameResolver.Pending(before, after, renames);
        before = Apply(SchemaMoveRenames.Find(before, pending), before, changes);
        before = Apply(pending, before, changes);
        var implied = ImpliedRenames.Find(before, after);
        if (RenameCycles.Open(implied, before) is { Count: > 0 } aside)
        {
            before = Apply(aside, before, changes);
            implied = ImpliedRenames.Find(before, after);
        }

        before = Apply(implied, before, changes);
        changes.AddRange(Order(Compare(before, after).Values));
        return new(before, after, changes.ToValueList());
    }

    /// <summary>The same difference with all that has to be made anew along with it and without what is only recorded, as a plan needs it.</summary>
    public static Difference Expand(Difference difference)
    {
        var changes = difference.Changes.Where(c => c.Rename is not null).ToList();
        var before = difference.Before;
        var all = difference.Changes.Where(c => c.Rename is null).ToDictionary(c => c.Id);

        // A type that is made anew changes the types that are made of it.
        List<Rename> movedAside = [];
        while (Rebuilds.Find(all, before, difference.After) is { Count: > 0 } rebuilds)
        {
            before = Apply(rebuilds, before, changes);
            all = Compare(before, difference.After);
            movedAside.AddRange(rebuilds);
        }

        if (OnlineChanges.Replaced(all, difference) is { Count: > 0 } replaced)
        {
            before = Apply(replaced, before, changes);
            all = Compare(before, difference.After);
        }

        OnlineChanges.AddBackfills(all, difference);
        FilledColumns.Add(all, before, difference);
        PartitionKeys.Add(all, before, difference.After);
        InheritedColumnKeeper.Add(all, before, difference.After);
        changes.AddRange(ColumnValueTransfers.Add(all, movedAside, before, difference.After));
        changes.AddRange(SeedRowChanges.Add(all, before, difference.After));
        AttachedIndexes.Add(all, before, difference.After);
        ValueConversions.Add(all, before, difference.After, difference.IsWayBack);
        TypedTables.Add(all, changes, before, difference.After);
        Replacements.Add(all, before, difference.After);
        SuspendedDefaults.Add(all, before, difference.After);
        DefaultPrivileges.Add(all, before, difference.After);
        changes.AddRange(Order(all.Values.Where(c => !c.Id.Kind.IsSilent)));
        return new(before, difference.After, changes.ToValueList()) { Online = difference.Online };
    }

    // It is there before the first revision; only another comment on it is something to speak of.
    private static Schema WithPublic(Schema schema, Schema other) =>
        other.Contains(Namespace.Public.Id) && !schema.Contains(Namespace.Public.Id) ? new(schema.Append(Namespace.Public)) : schema;

    // A table stands before its parts; columns keep the order of their table.
    private static IEnumerable<Change> Order(IEnumerable<Change> changes) => changes
        .OrderBy(c => ObjectKinds.RankOf(Anchor(c).Kind))
        .ThenBy(c => Anchor(c).Path, StringComparer.Ordinal)
        .ThenBy(c => ObjectKinds.RankOf(c.Id.Kind))
        .ThenBy(c => c.Id.Kind.IsInOrder ? string.Empty : c.Id.Path, StringComparer.Ordinal);

    private static ObjectId Anchor(Change change) => (change.After ?? change.Before)!.Owner ?? change.Id;

    private static Schema Apply(IReadOnlyList<Rename> renames, Schema before, List<Change> changes)
    {
        if (renames.Count == 0)
        {
            return before;
        }

        var renamer = new Renamer(renames);
        var renamed = renamer.Apply(before);
        changes.AddRange(renames.Where(r => renamed.Contains(r.To)).Select(r => new Change(before.Find(r.From) ?? renamed.Find(r.To), renamed.Find(r.To)) { Rename = r }));
        return renamed;
    }

    private static Dictionary<ObjectId, Change> Compare(Schema before, Schema after)
    {
        Dictionary<ObjectId, Change> changes = [];
        InheritedParts inherited = new(before, after);
        foreach (var old in before)
        {
            Add(inherited.ToCompare(old, after.Find(old.Id)));
        }

        foreach (var made in after.Where(o => !before.Contains(o.Id)))
        {
            Add(inherited.ToCompare(null, made));
        }

        return changes;

        void Add((SchemaObject? Before, SchemaObject? After) pair)
        {
            if (Compare(pair.Before, pair.After) is { } change)
            {
                changes.Add(change.Id, change);
            }
        }
    }

    private static Change? Compare(SchemaObject? before, SchemaObject? after) => (before, after) switch
    {
        (null, null) => null,
        ({ } old, { } made) => Alteration(old.WithUnsetFrom(made), made.WithUnsetFrom(old)),
        _ => new(before, after),
    };

    private static Change? Alteration(SchemaObject before, SchemaObject after) => before == after
        ? null
        : new(before, after) { IsReplacement = before.TransitionTo(after) == Transition.Replace };
}
