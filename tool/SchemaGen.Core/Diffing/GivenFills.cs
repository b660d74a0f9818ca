using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Gives rows that are there the values that the models say for them (<c>[BackfillSql]</c>).</summary>
internal static class GivenFills
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before)
    {
        foreach (var change in changes.Values.Where(c => c is { Backfill: null, After: Column { IsImplied: false, Generated: null, Identity: null } }).ToList())
        {
            if (before.Find(((Column)change.After!).Id.TableId) is Table && Given(change) is { } fill)
            {
                changes[change.Id] = change with { Fill = fill, IsFillGiven = true };
            }
        }
    }

    // On the way back only the column as it was knows.
    private static string? Given(Change change) => (change.Action, change.Before, change.After) switch
    {
        (ChangeAction.Create, _, Column made) => made.Hint?.Backfill,
        (ChangeAction.Alter, Column { NotNull: false } was, Column { NotNull: true } made) when was.Type == made.Type => (made.Hint ?? was.Hint)?.Backfill,
        _ => null,
    };
}
