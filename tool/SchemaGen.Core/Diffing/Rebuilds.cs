using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds the types and columns that have to give up their name to a new one made beside them: what is left to compare is a drop, a create, and users that change over.</summary>
internal static class Rebuilds
{
    /// <summary>The renames by which the old ones make room; none where all changes can be made as they are.</summary>
    internal static List<Rename> Find(IReadOnlyDictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        TypeUsers users = new(before);
        return [.. changes.Values.Select(c => ToRebuild(c, users, after)).OfType<ObjectId>().Distinct().SelectMany(id => MoveAside(before.Find(id)!, before))];
    }

    // What cannot become what a change asks for; null where it can.
    private static ObjectId? ToRebuild(Change change, TypeUsers users, Schema after) => change switch
    {
        { Action: ChangeAction.Alter } when change.Before!.TransitionTo(change.After!) == Transition.Rebuild => change.Id,
        { Before: Domain { NotNull: false }, After: Domain { NotNull: true } } when users.HaveNested(change.Id) => change.Id,
        { After: DomainCheck { NotValid: false } check } when users.HaveNested(check.Id.TableId) && after.Contains(check.Id.TableId) => check.Id.TableId,
        { Action: ChangeAction.Alter, Before: CompositeAttribute old, After: CompositeAttribute made } when (old.Type != made.Type || old.Collation != made.Collation) && users.HaveRows(made.Id.TableId) => made.Id.TableId,
        { Action: ChangeAction.Drop, Before: { } dropped } when IsType(dropped.Id.Kind) && IsNameTaken(dropped, after) && users.Have(dropped.Id) => dropped.Id,
        _ => null,
    };

    private static bool IsType(ObjectKind kind) => kind == EnumType.ObjectKind || kind == Domain.ObjectKind || kind == CompositeType.ObjectKind || kind == RangeType.ObjectKind;

    private static bool IsNameTaken(SchemaObject item, Schema after) => item.UniqueNames.Any(s => after.HolderOf(s) is { } holder && holder != item.Id);

    // The multirange type of a range type has a name of its own, which the new one needs too.
    private static IEnumerable<Rename> MoveAside(SchemaObject item, Schema schema)
    {
        foreach (var id in item is RangeType { Multirange: { } multirange } ? [item.Id, multirange] : new[] { item.Id })
        {
            yield return new(id, TemporaryName.Of(id, item.UniqueNames.First(), schema));
        }
    }
}
