using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds columns and domains that have to be without their default for as long as a routine that it calls is made anew.</summary>
internal static class SuspendedDefaults
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        HashSet<ObjectId> gone = [.. changes.Values.Where(c => c.Action is ChangeAction.Drop or ChangeAction.Replace && c.Before is Routine).Select(c => c.Id)];
        if (gone.Count == 0)
        {
            return;
        }

        foreach (var item in before.Where(o => !o.IsImplied && before.MentionedIn(DefaultOf(o)).Any(gone.Contains)).ToList())
        {
            if (item is Domain && changes.TryGetValue(item.Id, out var drop) && drop.Action == ChangeAction.Drop)
            {
                // It goes when no column is of it any more.
                changes[item.Id] = drop with { SuspendsDefault = true };
            }
            else if (after.Find(item.Id) is { IsImplied: false } kept && DefaultOf(kept) is not null)
            {
                var change = changes.TryGetValue(item.Id, out var known) ? known : new(item, kept);
                changes[item.Id] = change with { SuspendsDefault = change.Action == ChangeAction.Alter };
            }
        }
    }

    /// <summary>The object without its default.</summary>
    internal static SchemaObject Without(SchemaObject item) => item switch
    {
        Column column => column with { Default = null },
        Domain domain => domain with { Default = null },
        _ => item,
    };

    private static SqlExpression? DefaultOf(SchemaObject item) => (item as Column)?.Default ?? (item as Domain)?.Default;
}
