using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds which constraint or index of a table is the same in two schemas, whatever it is called.</summary>
internal sealed class SameParts
{
    private readonly List<SchemaObject> there;
    private readonly List<SchemaObject> made;

    private SameParts(IEnumerable<SchemaObject> there, IEnumerable<SchemaObject> made) =>
        (this.there, this.made) = ([.. there.OrderBy(o => o.Id.Path, StringComparer.Ordinal)], [.. made.OrderBy(o => o.Id.Path, StringComparer.Ordinal)]);

    /// <summary>What of <paramref name="made"/> has no name of its own and another one in <paramref name="there"/>: by its name, then by all that it is, then by what it is for.</summary>
    public static IEnumerable<Rename> Find(IReadOnlyList<SchemaObject> there, IReadOnlyList<SchemaObject> made)
    {
        SameParts parts = new(there, made);
        _ = parts.Take((old, item) => item.ChosenName is null && old.Id == item.Id);
        _ = parts.Take((old, item) => old.Id == item.Id && AreEqual(old, item));
        var equal = parts.Take(AreEqual);
        _ = parts.Take((old, item) => old.Id == item.Id);
        var alike = parts.Take((old, item) => item.ChosenName is not null && AreAlike(old, item));
        return equal.Concat(alike).Where(p => p.Made.ChosenName is not null).Select(p => new Rename(p.Made.Id, p.Old.Id));
    }

    private List<(SchemaObject Old, SchemaObject Made)> Take(Func<SchemaObject, SchemaObject, bool> fits)
    {
        List<(SchemaObject, SchemaObject)> found = [];
        foreach (var item in made.ToList())
        {
            if (there.FirstOrDefault(o => o.Id.Kind == item.Id.Kind && fits(o, item)) is { } old)
            {
                found.Add((old, item));
                there.Remove(old);
                made.Remove(item);
            }
        }

        return found;
    }

    private static bool AreEqual(SchemaObject old, SchemaObject item)
    {
        var moved = item with { Id = old.Id, Comment = old.Comment };
        return SpellingTransfer.FromHistory(moved, old) with { Comment = old.Comment } == old;
    }

    // A table has one primary key, and hardly two foreign keys of one column to another.
    private static bool AreAlike(SchemaObject old, SchemaObject item) => (old, item) switch
    {
        (PrimaryKey, PrimaryKey) => true,
        (ForeignKey was, ForeignKey key) => was.Columns.Equals(key.Columns) && was.References == key.References,
        _ => false,
    };
}
