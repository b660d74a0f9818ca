using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what has to be made anew so that the indexes of partitions are parts of those of their parents as they shall be: nothing takes one away from its parent but a drop of both.</summary>
internal static class AttachedIndexes
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        if (!before.HasChildTables && !after.HasChildTables && !before.Any(o => o is Table { PartitionBy: not null }))
        {
            return;
        }

        var parts = before.Where(o => o.AttachedTo is not null).ToLookup(o => o.AttachedTo!);
        var kept = before.Where(o => o is TableConstraint or Index && after.Find(o.Id) is { IsImplied: false }).ToList();
        while (kept.Find(o => !IsGone(o.Id, changes) && MustBeMadeAnew(o, after.Find(o.Id)!)) is { } old)
        {
            changes[old.Id] = new(old, after.Find(old.Id)) { IsReplacement = true };
        }

        foreach (var change in changes.Values.Where(c => c.After is TableConstraint or Index && (c.After.AttachedTo is not null || !c.After.OnOnly)).ToList())
        {
            LeaveOutWhatIsDoneAlong(change, changes, after);
        }

        bool MustBeMadeAnew(SchemaObject old, SchemaObject made) => (changes.TryGetValue(old.Id, out var change) && SetsParametersOfParent(change, before))
            || (old.AttachedTo is { } parent && IsGone(parent, changes) && StaysPartition(old, changes))
            || parts[old.Id].Any(o => IsGone(o.Id, changes) && StaysPartition(o, changes))
            || (made.OnOnly && after.OfType<Partition>().Any(p => p.Parent == made.Owner && IsMade(p.Id, changes)))
            || (old.OnOnly && !made.OnOnly && !changes.Values.Any(c => c.After?.AttachedTo == old.Id && c.Before?.AttachedTo != old.Id));
    }

    // ALTER INDEX ... SET is not for an index of a partitioned table.
    private static bool SetsParametersOfParent(Change change, Schema before) =>
        change is { Before: Index old, After: Index made } && !old.Parameters.Equals(made.Parameters) && before.Find(old.Table) is Table { PartitionBy: not null };

    private static bool IsGone(ObjectId id, Dictionary<ObjectId, Change> changes) =>
        changes.TryGetValue(id, out var change) && change.Action is ChangeAction.Drop or ChangeAction.Replace;

    // DETACH frees the indexes of a partition, and DROP TABLE takes them along.
    private static bool StaysPartition(SchemaObject item, Dictionary<ObjectId, Change> changes) =>
        !IsGone(item.Owner!, changes) && !IsGone(Partition.IdOf(item.Owner!), changes);

    // CREATE INDEX on the parent and ATTACH of the table find what is there by themselves.
    private static void LeaveOutWhatIsDoneAlong(Change change, Dictionary<ObjectId, Change> changes, Schema after)
    {
        var made = change.After!;
        var parent = made.AttachedTo is { } id ? after.Find(id) : null;
        var isAlong = parent is not { OnOnly: true } && (IsMade(made.AttachedTo, changes) || IsMade(made.Owner is { } table ? Partition.IdOf(table) : null, changes));
        if (isAlong || (change.Before?.AttachedTo == made.AttachedTo && change.Action == ChangeAction.Alter))
        {
            made = made with { AttachedTo = null };
        }

        var old = change.Action == ChangeAction.Alter ? change.Before! with { AttachedTo = made.AttachedTo is null ? null : change.Before.AttachedTo, OnOnly = made.OnOnly } : change.Before;
        if (old == made && change.Action == ChangeAction.Alter)
        {
            changes.Remove(change.Id);
        }
        else
        {
            changes[change.Id] = change with { Before = old, After = made };
        }
    }

    private static bool IsMade(ObjectId? id, Dictionary<ObjectId, Change> changes) =>
        id is not null && changes.TryGetValue(id, out var change) && change.Action is ChangeAction.Create or ChangeAction.Replace;
}
