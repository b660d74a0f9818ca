using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Pairs what went out of a list with what came into it: columns of a table, attributes of a type, labels of an enumeration.</summary>
internal static class LookAlikeMembers
{
    /// <summary>The pairs of old and new names: of one sort, and with similar names or else in the same place between those that stay.</summary>
    /// <param name="before">The names as they were, in order, each with what has to be equal.</param>
    /// <param name="after">The names as they are.</param>
    internal static IEnumerable<(string Old, string New)> Find(IReadOnlyList<(string Name, string Sort)> before, IReadOnlyList<(string Name, string Sort)> after)
    {
        var gone = before.Where(b => after.All(a => a.Name != b.Name)).ToList();
        var made = after.Where(a => before.All(b => b.Name != a.Name)).ToList();
        var similar =
            from old in gone
            from item in made
            where old.Sort == item.Sort && SimilarName.Are(old.Name, item.Name)
            orderby SimilarName.Mistakes(old.Name, item.Name)
            select (old, item);
        List<(string Old, string New)> pairs = [];
        foreach (var (old, item) in similar.ToList())
        {
            if (gone.Contains(old) && made.Contains(item))
            {
                pairs.Add((old.Name, item.Name));
                gone.Remove(old);
                made.Remove(item);
            }
        }

        return pairs.Concat(InSamePlace(Gaps(before, gone, after), Gaps(after, made, before)));
    }

    // As many went out of a gap as came into it; where nothing stays there is no gap to tell by.
    private static IEnumerable<(string Old, string New)> InSamePlace(ILookup<string, (string Name, string Sort)> gone, ILookup<string, (string Name, string Sort)> made) =>
        from gap in gone
        let come = made[gap.Key].ToList()
        where come.Count == gap.Count()
        from pair in gap.Zip(come, (old, item) => (Old: old, New: item))
        where pair.Old.Sort == pair.New.Sort
        select (pair.Old.Name, pair.New.Name);

    // A gap is named by what stays on both sides of it.
    private static ILookup<string, (string Name, string Sort)> Gaps(IReadOnlyList<(string Name, string Sort)> list, List<(string Name, string Sort)> open, IReadOnlyList<(string Name, string Sort)> other)
    {
        var stays = list.Select(i => other.Any(o => o.Name == i.Name)).ToList();
        return list.Select((item, at) => (item, gap: Gap(at))).Where(p => p.gap is not null && open.Contains(p.item)).ToLookup(p => p.gap!, p => p.item, StringComparer.Ordinal);

        string? Gap(int at)
        {
            var (first, last) = (stays.FindLastIndex(at, s => s), stays.FindIndex(at, s => s));
            return first < 0 && last < 0 ? null : $"{(first < 0 ? string.Empty : list[first].Name)}\n{(last < 0 ? string.Empty : list[last].Name)}";
        }
    }
}
