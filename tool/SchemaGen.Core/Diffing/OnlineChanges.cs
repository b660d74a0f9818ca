using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what has to be done beside a change where others read and write its table meanwhile.</summary>
internal static class OnlineChanges
{
    /// <summary>The renames by which indexes stay while those that replace them are built.</summary>
    internal static List<Rename> Replaced(IReadOnlyDictionary<ObjectId, Change> changes, Difference difference) =>
    [
        .. changes.Values.Where(c => c is { Action: ChangeAction.Replace, Before: Index } && difference.Online.Take(c, difference))
            .Select(c => new Rename(c.Id, TemporaryName.Of(c.Id, c.Before!.UniqueNames.First(), difference.Before))),
    ];

    /// <summary>Has rows filled in batches that are older than a column whose default gives each row a value of its own, or for which the models say what they get.</summary>
    internal static void AddBackfills(Dictionary<ObjectId, Change> changes, Difference difference)
    {
        foreach (var change in difference.IsWayBack ? [] : changes.Values.Where(c => c is { Action: ChangeAction.Alter, Before: Column, After: Column }).ToList())
        {
            var filled = change with { Backfill = ValueOf((Column)change.Before!, (Column)change.After!) };
            if (filled.Backfill is not null && difference.Online.Take(filled, difference))
            {
                changes[change.Id] = filled;
            }
        }
    }

    private static string? ValueOf(Column before, Column after) =>
        before is { NotNull: false } && after.Hint?.Backfill is { } given && (after.NotNull || after.Default != before.Default) ? given
        : before.Default is null ? after.Default?.Best
        : null;
}
