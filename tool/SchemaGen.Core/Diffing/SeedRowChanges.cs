using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Fits the changes of seed rows and those of the columns of their tables to each other.</summary>
internal static class SeedRowChanges
{
    /// <summary>Does it, and returns what has to be done afterwards: a column without a default is NOT NULL only once the rows have their values.</summary>
    internal static List<Change> Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        WriteAgain(changes, before, after);
        Dictionary<ObjectId, RowColumns> known = [];
        foreach (var change in changes.Values.Where(c => c.Id.Kind == Row.ObjectKind).ToList())
        {
            if (change.Action == ChangeAction.Alter && !Row.Written(change).Any() && Withdrawn(change).All(c => !after.Contains(Column.IdOf(change.Id.TableId, c))))
            {
                changes.Remove(change.Id);
                continue;
            }

            if (!known.TryGetValue(change.Id.TableId, out var columns))
            {
                known.Add(change.Id.TableId, columns = RowColumns.Of(after.Contains(change.Id.TableId) ? after : before, change.Id.TableId));
            }

            changes[change.Id] = change with { Before = With(change.Before, columns), After = With(change.After, columns) };
        }

        return [.. changes.Values.Where(c => c is { Action: ChangeAction.Create, Fill: null } && before.SeedRows.Any(c.Id.TableId)).ToList().Select(c => Postpone(changes, c)).OfType<Change>()];
    }

    private static Row? With(SchemaObject? row, RowColumns columns) => row is null ? null : (Row)row with { Columns = columns };

    private static IEnumerable<string> Withdrawn(Change change) => ((Row)change.Before!).Values.Select(v => v.Column).Except(((Row)change.After!).Values.Select(v => v.Column));

    // What is in a column is gone when it is made anew.
    private static void WriteAgain(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        foreach (var column in changes.Values.Where(c => c is { Action: ChangeAction.Replace, Before: Column, After: Column { Generated: null } }).Select(c => c.Id).ToList())
        {
            foreach (var row in after.SeedRows.Of(column.TableId).Where(r => r.Find(column.Name) is not null && !r.Key.Contains(column.Name)))
            {
                var old = changes.TryGetValue(row.Id, out var known) ? known.Before : before.Find(row.Id);
                if (old is Row there)
                {
                    changes[row.Id] = new(there with { Values = there.Values.Where(v => v.Column != column.Name).ToValueList() }, row);
                }
            }
        }
    }

    private static Change? Postpone(Dictionary<ObjectId, Change> changes, Change change)
    {
        if (change.After is not Column { NotNull: true, Default: null, Identity: null, Generated: null } made)
        {
            return null;
        }

        var open = made with { NotNull = false, NotNullName = null };
        changes[change.Id] = new(null, open);
        return new(open, made);
    }
}
