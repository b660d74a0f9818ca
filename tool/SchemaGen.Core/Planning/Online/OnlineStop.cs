using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning.Online;

/// <summary>Finds where a change leaves its transaction: all that is done while others read and write comes behind, each statement committed by itself.</summary>
internal static class OnlineStop
{
    /// <summary>The schema to stop at; null where nothing is done that way.</summary>
    /// <param name="difference">The whole change.</param>
    /// <param name="tables">The tables whose changes are made that way.</param>
    internal static Schema? Of(Difference difference, OnlineTables tables)
    {
        var online = difference.Changes.Where(c => tables.Take(c, difference)).ToDictionary(c => c.Id);
        foreach (var needed in online.Count == 0 ? [] : NeededByWhatStays(difference))
        {
            online.Remove(needed);
        }

        if (online.Count == 0)
        {
            return null;
        }

        var made = Waiting(difference, [.. online.Values.Where(c => c.After is not (null or Column)).Select(c => c.Id)], [.. online.Values.Where(c => c.After is Column).Select(c => c.Id)]);
        var kept = difference.After.Select(o => made.Contains(o.Id) ? difference.Before.Find(o.Id) : online.TryGetValue(o.Id, out var change) ? Bare((Column)o, change.Before as Column) : o);
        return new(kept.Concat(online.Values.Where(c => c.Action == ChangeAction.Drop).Select(c => c.Before!)));
    }

    // A foreign key that stays may change over to a new key of its table.
    private static IEnumerable<ObjectId> NeededByWhatStays(Difference difference)
    {
        var changed = difference.Changes.Where(c => c.Rename is null).ToDictionary(c => c.Id, c => c.Action);
        return difference.After.Where(o => !changed.ContainsKey(o.Id)).SelectMany(o => o.DependsOn(difference.After))
            .Where(d => changed.TryGetValue(d, out var action) && action == ChangeAction.Create);
    }

    // What stands on something that is made behind the stop is made there too; so is a key over a column that becomes NOT NULL there.
    private static HashSet<ObjectId> Waiting(Difference difference, HashSet<ObjectId> made, HashSet<ObjectId> columns)
    {
        var changed = difference.Changes.Where(c => c is { Rename: null, After: not null }).ToList();
        for (var count = -1; count != made.Count;)
        {
            count = made.Count;
            made.UnionWith(changed.Where(c => !columns.Contains(c.Id) && c.After!.DependsOn(difference.After)
                .Any(d => made.Contains(d) || (c.After is PrimaryKey or ReplicaIdentity && columns.Contains(d)))).Select(c => c.Id).ToList());
        }

        return made;
    }

    // A default that each row has its own value of would write the table anew.
    private static Column Bare(Column column, Column? before) => column with
    {
        NotNull = false,
        NotNullName = null,
        Default = before is null ? null : column.Default,
        Hint = column.Hint is { } hint ? hint with { Backfill = null } : null,
    };
}
