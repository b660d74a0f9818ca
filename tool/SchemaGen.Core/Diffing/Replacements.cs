using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what cannot stay while something that it depends on is dropped, made anew or gets another type.</summary>
internal static class Replacements
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        var pending = new Queue<Change>(changes.Values.Where(IsDisruptive));
        if (pending.Count == 0)
        {
            return;
        }

        InheritedParts inherited = new(before, after);
        HashSet<ObjectId> followed = [];
        var users = before.SelectMany(o => o.DependsOn(before).Select(d => (Needed: d, User: o))).ToLookup(p => p.Needed, p => p.User);
        while (pending.Count > 0)
        {
            var change = pending.Dequeue();
            foreach (var user in users[change.Id])
            {
                if (after.Find(user.Id) is not { } kept)
                {
                    continue;
                }

                if (user is Column && change.Id.Kind == Column.ObjectKind && before.OriginsOf(user.Id).Contains(change.Id))
                {
                    // The server does to it what it does to the parent's; only what uses it has to be looked at.
                    if (!inherited.Moves(user.Id.TableId) && followed.Add(user.Id))
                    {
                        pending.Enqueue(new(user, kept) { IsReplacement = change.IsReplacement });
                    }
                }
                else if (!kept.IsImplied && !IsRemade(changes, user.Id) && !user.Survives(change))
                {
                    var replacement = new Change(user, kept) { IsReplacement = true };
                    changes[user.Id] = replacement;
                    pending.Enqueue(replacement);
                }
            }
        }
    }

    // Of what is altered in place, only the type of a column, the persistence of a table and a trigger are felt by what uses it.
    private static bool IsDisruptive(Change change) =>
        change.Action is ChangeAction.Drop or ChangeAction.Replace || Column.ChangesType(change) || Table.ChangesPersistence(change) || TriggerState.Switches(change);

    private static bool IsRemade(Dictionary<ObjectId, Change> changes, ObjectId id) =>
        changes.TryGetValue(id, out var change) && change.Action is ChangeAction.Drop or ChangeAction.Replace;
}
