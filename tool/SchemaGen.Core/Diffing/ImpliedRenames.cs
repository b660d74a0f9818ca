using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what got another name without being told: constraints and indexes that are equal but for it, and sequences that follow their column.</summary>
internal static class ImpliedRenames
{
    internal static IReadOnlyList<Rename> Find(Schema before, Schema after) => [.. OfParts(before, after), .. OfOwnedSequences(before, after)];

    private static IEnumerable<Rename> OfParts(Schema before, Schema after)
    {
        InheritedParts inherited = new(before, after);
        var gone = before.Where(o => o is TableConstraint or Index && (!o.IsImplied || o.AttachedTo is not null || inherited.Moves(o.Owner!)) && !after.Contains(o.Id))
            .OrderBy(o => o.AttachedTo is not null).ThenBy(o => o.Id.Path, StringComparer.Ordinal).ToList();
        if (gone.Count == 0)
        {
            yield break;
        }

        Dictionary<ObjectId, ObjectId> found = [];
        HashSet<ObjectId> taken = [];
        foreach (var item in gone)
        {
            var match = after.Of(item.Owner!).OrderBy(c => c.Id.Path, StringComparer.Ordinal).FirstOrDefault(candidate => candidate.Id.Kind == item.Id.Kind
                && !before.Contains(candidate.Id)
                && !taken.Contains(candidate.Id)
                && before.Contains(candidate.Owner!)
                && (IsSame(item, candidate) || IsSamePart(item, candidate, found)));
            if (match is not null && taken.Add(match.Id))
            {
                found[item.Id] = match.Id;
                yield return new(item.Id, match.Id);
            }
        }
    }

    private static bool IsSame(SchemaObject item, SchemaObject candidate) =>
        !candidate.IsImplied && (item with { Id = candidate.Id, Comment = candidate.Comment, IsImplied = false }) == candidate;

    // Of what two partitions have by themselves nobody can tell the names.
    private static bool IsSamePart(SchemaObject item, SchemaObject candidate, Dictionary<ObjectId, ObjectId> found) => item.AttachedTo is { } parent
        && !(item.IsImplied && candidate.IsImplied)
        && candidate.AttachedTo == (found.TryGetValue(parent, out var renamed) ? renamed : parent)
        && PartitionIndexes.AreAlike(item with { Id = candidate.Id }, candidate);

    // Dropping the sequence of a serial column that was renamed would lose the value that it has reached.
    private static IEnumerable<Rename> OfOwnedSequences(Schema before, Schema after)
    {
        var made = after.OfType<SequenceOwner>().Where(o => !before.Contains(o.Id)).ToLookup(o => o.Column);
        return before.OfType<SequenceOwner>()
            .Where(o => !after.Contains(o.Id) && made[o.Column].Any())
            .Select(o => (From: Sequence.IdOf(o.Id.Schema, o.Id.Name), To: made[o.Column].First().Id))
            .Select(p => new Rename(p.From, Sequence.IdOf(p.To.Schema, p.To.Name)))
            .Where(r => before.Contains(r.From) && after.Contains(r.To));
    }
}
