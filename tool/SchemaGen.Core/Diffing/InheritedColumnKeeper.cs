using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Lets tables keep, as their own, columns that their parents drop.</summary>
/// <remarks>DROP COLUMN of a parent takes those of its descendants along; of the parent ONLY, it leaves each child the column with its values, so that those that do not want it have to drop it themselves.</remarks>
internal static class InheritedColumnKeeper
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        var kept = changes.Values.Where(c => c is { Before: Column { IsImplied: true }, After: Column { IsImplied: false } }).ToList();
        foreach (var parent in kept.SelectMany(c => before.OriginsOf(c.Id)).Distinct().ToList())
        {
            changes[parent] = new(InheritedParts.Own(before.Find(parent)), null) { IsOnly = true };
            foreach (var child in before.OfType<ChildTable>().Where(l => l.Parents.Contains(parent.TableId) && after.Contains(l.Table)).Select(l => before.Find(Column.IdOf(l.Table, parent.Name))).OfType<Column>())
            {
                if (!after.Contains(child.Id) && !changes.ContainsKey(child.Id))
                {
                    changes.Add(child.Id, new(InheritedParts.Own(child), null));
                }
            }
        }

        // Where nothing else is new about it, the column is its table's own by the drop alone.
        foreach (var change in kept)
        {
            var own = change with { Before = InheritedParts.Own(change.Before) };
            if (own.Before == own.After)
            {
                changes.Remove(change.Id);
            }
            else
            {
                changes[change.Id] = own;
            }
        }
    }
}
