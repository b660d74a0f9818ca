using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Lets the values of columns that gave up their names go over to those that have the names now.</summary>
/// <remarks>ADD COLUMN to a parent merges with a column of the child, which stays the child's own for good; so the parent makes one beside it, which takes over its values.</remarks>
internal static class ColumnValueTransfers
{
    /// <summary>Notes in the drops who takes over, and returns what has to be done afterwards: a column without a default is NOT NULL only once the values are there.</summary>
    internal static List<Change> Add(Dictionary<ObjectId, Change> changes, IReadOnlyList<Rename> movedAside, Schema before, Schema after)
    {
        List<Change> later = [];
        foreach (var drop in changes.Values.Where(c => c is { Action: ChangeAction.Drop, Before: Column }).ToList())
        {
            if (ReceiverOf(drop.Id, movedAside, before, after) is { Generated: null } receiver)
            {
                changes[drop.Id] = drop with { ValuesMoveTo = receiver };
                later.AddRange(after.OriginsOf(receiver.Id).Distinct().Select(o => Postpone(changes, o)).OfType<Change>());
            }
        }

        return later;
    }

    // What descends from the table has the old column under the old name, too.
    private static Column? ReceiverOf(ObjectId dropped, IReadOnlyList<Rename> movedAside, Schema before, Schema after) =>
        movedAside.FirstOrDefault(r => r.To == dropped || before.OriginsOf(dropped).Contains(r.To)) is { } rename ? after.Find(Column.IdOf(dropped.TableId, rename.From.Name)) as Column : null;

    private static Change? Postpone(Dictionary<ObjectId, Change> changes, ObjectId id)
    {
        if (!changes.TryGetValue(id, out var change) || change is not { Action: ChangeAction.Create, After: Column { NotNull: true, Default: null, Identity: null } made })
        {
            return null;
        }

        var open = made with { NotNull = false, NotNullName = null };
        changes[id] = new(null, open);
        return new(open, made);
    }
}
