using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Takes tables off their types while attributes of these change, which Postgres refuses otherwise.</summary>
internal static class TypedTables
{
    /// <param name="changes">The changes, to which those of the typed tables are added.</param>
    /// <param name="renames">What gets another name before them.</param>
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be.</param>
    internal static void Add(Dictionary<ObjectId, Change> changes, IEnumerable<Change> renames, Schema before, Schema after)
    {
        HashSet<ObjectId> changed = [.. changes.Values.Concat(renames).Where(IsOfAttribute).Select(c => c.Id.TableId)];
        foreach (var typed in before.OfType<TypedTable>().Where(t => changed.Contains(t.Of) && !changes.ContainsKey(t.Id)))
        {
            if (after.Find(typed.Id) is { } kept)
            {
                changes.Add(typed.Id, new(typed, kept) { IsReplacement = true });
            }
        }
    }

    private static bool IsOfAttribute(Change change) => change.Id.Kind == CompositeAttribute.ObjectKind
        && (change.Action != ChangeAction.Alter || !change.Before!.DiffersInCommentOnly(change.After!));
}
