using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Takes into account what default privileges give to an object in the moment in which it is made.</summary>
internal static class DefaultPrivileges
{
    /// <summary>Says of each grant on what is made how it differs from what default privileges give, where they give anything.</summary>
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        // They are dropped before anything is made, and made or altered behind it.
        var defaults = before.OfType<DefaultGrant>().Where(d => after.Contains(d.Id));
        var made = changes.Values.Where(c => c.Action is ChangeAction.Create or ChangeAction.Replace).Select(c => c.After!).ToList();
        foreach (var given in Privileges.Given(defaults, made).ToList())
        {
            var wanted = after.Find(given.Id) as Grant ?? given with { Granted = [], Revoked = [] };
            if (IsSame(given, wanted))
            {
                changes.Remove(given.Id);
            }
            else
            {
                changes[given.Id] = new(given, wanted);
            }
        }
    }

    private static bool IsSame(Grant given, Grant wanted) => new HashSet<string>(given.Granted).SetEquals(wanted.Granted) && new HashSet<string>(given.Revoked).SetEquals(wanted.Revoked);
}
