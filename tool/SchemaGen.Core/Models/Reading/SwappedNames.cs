using SchemaGen.Core.Diffing;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Finds renames that go round: each needs a name that another gives up, and none can be first.</summary>
internal static class SwappedNames
{
    /// <summary>The renames of all rounds, each with its round: <c>teams -> people -> teams</c>.</summary>
    public static IEnumerable<(RenameHint Hint, string Round)> Find(IReadOnlyList<RenameHint> hints)
    {
        var byNew = hints.GroupBy(h => New(h.Rename)).ToDictionary(g => g.Key, g => g.First().Rename);
        foreach (var hint in hints)
        {
            List<Rename> path = [hint.Rename];
            while (path.Count <= hints.Count && byNew.TryGetValue(Old(path[path.Count - 1]), out var earlier) && earlier != hint.Rename)
            {
                path.Add(earlier);
            }

            var last = path[path.Count - 1];
            if (path.Count <= hints.Count && Old(last) == New(hint.Rename))
            {
                yield return (hint, string.Join(" -> ", path.AsEnumerable().Reverse().Select(r => Shown(Old(r))).Append(Shown(New(hint.Rename)))));
            }
        }
    }

    private static (Schemas.ObjectId Id, string? Label) Old(Rename rename) => (rename.From, rename.FromLabel);

    private static (Schemas.ObjectId Id, string? Label) New(Rename rename) => (rename.To, rename.ToLabel);

    private static string Shown((Schemas.ObjectId Id, string? Label) name) => name.Label ?? name.Id.Display;
}
