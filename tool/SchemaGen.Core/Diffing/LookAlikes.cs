using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what goes and what comes in one comparison and may be one thing with a new name, whose values a drop would lose.</summary>
/// <remarks>A pair that is none costs a person an answer each time, so that what only might be one is left out: its loss is announced all the same.</remarks>
public static class LookAlikes
{
    private const int FewestColumns = 2;

    /// <summary>The renames that nobody has spoken of; each object stands in one of them at most.</summary>
    /// <param name="difference">The difference, in which the renames that are known have been made.</param>
    public static IReadOnlyList<Rename> Find(Difference difference)
    {
        var gone = difference.Findings.Where(c => c.Action == ChangeAction.Drop && !c.Before!.IsImplied).Select(c => c.Before!).ToList();
        var made = difference.Findings.Where(c => c.Action == ChangeAction.Create && !c.After!.IsImplied).Select(c => c.After!).ToList();
        return [.. OfObjects(gone, made, difference), .. OfMembers(gone, made, difference), .. OfLabels(difference)];
    }

    private static IEnumerable<Rename> OfObjects(List<SchemaObject> gone, List<SchemaObject> made, Difference difference)
    {
        var pairs =
            from old in gone
            from item in made
            where old.Id.Kind == item.Id.Kind && AreAlike(old, item, difference)
            orderby old.Id.Name == item.Id.Name descending, SimilarName.Mistakes(old.Id.Name, item.Id.Name)
            select new Rename(old.Id, item.Id);
        HashSet<ObjectId> taken = [];
        foreach (var pair in pairs.ToList())
        {
            if (!taken.Contains(pair.From) && !taken.Contains(pair.To))
            {
                taken.UnionWith([pair.From, pair.To]);
                yield return pair;
            }
        }
    }

    // Types and sequences that are told by their names alone need a similar one. Partitions come and go, and all have the columns of their parent.
    private static bool AreAlike(SchemaObject old, SchemaObject item, Difference difference)
    {
        var isSimilar = old.Id.Name == item.Id.Name || (old.Id.Schema == item.Id.Schema && SimilarName.Are(old.Id.Name, item.Id.Name));
        return (old, item) switch
        {
            (Table, Table) => difference.Before.AsChild(old.Id) is null && difference.After.AsChild(item.Id) is null && HaveSameParts(old.Id, item.Id, difference, isSimilar),
            (CompositeType, CompositeType) => HaveSameParts(old.Id, item.Id, difference, isSimilar),
            (EnumType gone, EnumType made) => gone.Labels.SequenceEqual(made.Labels) && (isSimilar || gone.Labels.Count >= FewestColumns),
            (Domain or RangeType or Sequence, _) => isSimilar && (old with { Id = item.Id, Comment = item.Comment }) == item,
            _ => false,
        };
    }

    // With a similar name half of them is enough; one column is no likeness of two tables that are called otherwise.
    private static bool HaveSameParts(ObjectId old, ObjectId item, Difference difference, bool isSimilar)
    {
        var (gone, made) = (PartsOf(difference.Before, old), PartsOf(difference.After, item));
        var most = Math.Max(gone.Count, made.Count);
        return isSimilar ? 2 * gone.Intersect(made).Count() >= most : most >= FewestColumns && gone.Intersect(made).Count() == most;
    }

    private static IEnumerable<Rename> OfMembers(List<SchemaObject> gone, List<SchemaObject> made, Difference difference) =>
        from old in gone
        where old is Column or CompositeAttribute
        group old by old.Owner! into owner
        where made.Exists(m => m.Owner == owner.Key)
        from pair in LookAlikeMembers.Find(PartsOf(difference.Before, owner.Key), PartsOf(difference.After, owner.Key))
        let id = owner.First().Id
        select new Rename(id with { Name = pair.Old }, id with { Name = pair.New });

    private static IEnumerable<Rename> OfLabels(Difference difference) =>
        from change in difference.Changes
        where change is { Rename: null, Before: EnumType, After: EnumType }
        from pair in LookAlikeMembers.Find(LabelsOf(change.Before), LabelsOf(change.After))
        select new Rename(change.Id, change.Id) { FromLabel = pair.Old, ToLabel = pair.New };

    // What a generated column holds is computed again.
    private static List<(string Name, string Sort)> PartsOf(Schema schema, ObjectId owner) =>
    [
        .. from item in schema.Of(owner)
           let sort = item switch
           {
               Column { Generated: null, IsImplied: false } column => column.Type.Best,
               CompositeAttribute attribute => attribute.Type.Best,
               _ => null,
           }
           where sort is not null
           select (item.Id.Name, sort),
    ];

    private static List<(string Name, string Sort)> LabelsOf(SchemaObject? type) => [.. ((EnumType)type!).Labels.Select(l => (l, string.Empty))];
}
