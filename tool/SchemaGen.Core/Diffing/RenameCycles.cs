using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what exchanges names with others, <c>a</c> for <c>b</c> and <c>b</c> for <c>a</c>: one of each cycle takes another name first.</summary>
internal static class RenameCycles
{
    /// <summary>The renames that open the cycles; what is renamed so gets its last name from there.</summary>
    internal static IReadOnlyList<Rename> Open(IReadOnlyList<Rename> renames, Schema before)
    {
        Dictionary<UniqueName, Rename> holders = [];
        foreach (var rename in renames)
        {
            foreach (var name in NamesOf(rename, rename.From, before))
            {
                holders[name] = rename;
            }
        }

        HashSet<Rename> seen = [];
        List<Rename> aside = [];
        foreach (var first in renames.Where(r => !seen.Contains(r)))
        {
            var rename = first;
            while (rename is not null && seen.Add(rename))
            {
                rename = HolderOf(rename);
            }

            if (rename == first)
            {
                aside.Add(new(first.From, TemporaryName.Of(first.From, NamesOf(first, first.From, before).First(), before)));
            }
        }

        return aside;

        // A key has one more name, that of the only one of its table.
        Rename? HolderOf(Rename rename) => NamesOf(rename, rename.To, before).Select(n => holders.TryGetValue(n, out var holder) ? holder : null).FirstOrDefault(h => h is not null && h != rename);
    }

    private static IEnumerable<UniqueName> NamesOf(Rename rename, ObjectId id, Schema before) => (before.Find(rename.From)! with { Id = id }).UniqueNames;
}
