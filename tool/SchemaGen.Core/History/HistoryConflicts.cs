using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>Finds what branches of a history do to the same members of the schema, so that they cannot be applied in either order.</summary>
public static class HistoryConflicts
{
    /// <summary>The conflicts among the heads of a history; none where there is one head.</summary>
    /// <exception cref="HistoryException">A fact cannot be read; the message names revision and fact.</exception>
    public static IReadOnlyList<HistoryConflict> Find(RevisionHistory history) => Find(history, history.Heads);

    /// <summary>The conflicts among the branches that end at some revisions.</summary>
    /// <exception cref="HistoryException">A fact cannot be read; the message names revision and fact.</exception>
    public static IReadOnlyList<HistoryConflict> Find(RevisionHistory history, IReadOnlyList<RevisionManifest> ends) =>
    [
        .. ends.SelectMany((one, i) => ends.Skip(i + 1).SelectMany(other => Find(history, one, other))).Distinct()
            .OrderBy(c => ObjectKinds.RankOf(c.Member.Kind)).ThenBy(c => c.Member.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<HistoryConflict> Find(RevisionHistory history, RevisionManifest one, RevisionManifest other)
    {
        var (ofOne, ofOther) = (history.UpTo([one.Revision]), history.UpTo([other.Revision]));
        var common = HistoryFold.Fold(ofOne.Intersect(ofOther));
        Branch mine = new(common, [.. ofOne.Except(ofOther)]);
        Branch theirs = new(common, [.. ofOther.Except(ofOne)]);
        var found = Members(mine, theirs).Concat(Names(mine, theirs)).GroupBy(c => c.Member).Select(g => g.First()).ToList();
        HashSet<ObjectId> members = [.. found.Select(c => c.Member)];
        return found.Count > 0 ? found.Where(c => !IsSaidByOwner(c)) : Orders(mine, theirs);

        bool IsSaidByOwner(HistoryConflict conflict) => conflict.Member.Kind.Scope == ObjectScope.Table && members.Contains(conflict.Member.TableId);
    }

    private static IEnumerable<HistoryConflict> Members(Branch mine, Branch theirs) =>
        from change in mine.Changes
        from member in change.Members
        from other in theirs.ByMember[member]
        where ChangeOrder.Matters(member, change, other)
        select new HistoryConflict(member, change.ToSide(), other.ToSide());

    private static IEnumerable<HistoryConflict> Names(Branch mine, Branch theirs) =>
        from change in mine.Changes
        from uniqueName in change.Taken
        from other in theirs.ByUniqueName[uniqueName]
        where change.Made != other.Made
        select new HistoryConflict(change.Change.Id, change.ToSide(), other.ToSide());

    // What a branch writes may name what the other one renames, a value of a type among others, or make the server choose another name: then the order shows in the result.
    private static IEnumerable<HistoryConflict> Orders(Branch mine, Branch theirs)
    {
        if (!mine.MayChangeOthers && !theirs.MayChangeOthers)
        {
            return [];
        }

        var (mineFirst, theirsFirst) = (HistoryFold.Fold(mine.After, theirs.Revisions), HistoryFold.Fold(theirs.After, mine.Revisions));
        return
            from id in mineFirst.Concat(theirsFirst).Select(o => o.Id).Distinct()
            where mineFirst.Find(id) != theirsFirst.Find(id)
            let one = mine.At(id)
            let other = theirs.At(id)
            where one is not null && other is not null
            select new HistoryConflict(id, one.ToSide(), other.ToSide());
    }
}
