using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.History;

/// <summary>Decides whether it matters which of two changes to a member comes first.</summary>
internal static class ChangeOrder
{
    /// <summary>Whether the changes, each of which has to do with the member, cannot stand in either order.</summary>
    public static bool Matters(ObjectId member, RevisionChange one, RevisionChange other) =>
        one.Gone == member
        || other.Gone == member
        || (one.Made == member && other.Made == member)
        || (one.Changed == member && other.Changed == member && !(one.IsRemade && other.IsRemade))
        || Affects(member, one, other)
        || Affects(member, other, one);

    private static bool Affects(ObjectId member, RevisionChange change, RevisionChange user) => change.Changed == member && user.Changed != member
        ? !user.IsRemade && !Item(user).Survives(change.Change)
        : change.Owner == member && (IsTypeOf(member, change.Change) || IsLookedFor(member, change, user));

    // Postgres refuses ALTER ATTRIBUTE TYPE where a column is of the type.
    private static bool IsTypeOf(ObjectId member, Change change) =>
        change is { Before: CompositeAttribute before, After: CompositeAttribute after } && before.Type != after.Type && before.Owner == member;

    // ATTACH and INHERIT look for every column and check of the parent in the child.
    private static bool IsLookedFor(ObjectId member, RevisionChange change, RevisionChange user) =>
        Item(user) is ChildTable child && child.Parents.Contains(member) && change.Made is not null && change.Change.After is Column or Check;

    private static SchemaObject Item(RevisionChange change) => (change.Change.After ?? change.Change.Before)!;
}
