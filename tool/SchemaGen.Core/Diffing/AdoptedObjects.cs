using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what of a database becomes the baseline of models: what they name, and what that needs, as it is there.</summary>
public static class AdoptedObjects
{
    /// <summary>The baseline.</summary>
    /// <param name="database">What is there.</param>
    /// <param name="models">The models, with the names of what is there.</param>
    /// <param name="renames">What has another name in the models.</param>
    public static Schema Of(Schema database, Schema models, IReadOnlyList<Rename> renames)
    {
        var difference = Differ.Compare(database, models, renames);
        HashSet<ObjectId> changed = [.. difference.Changes.Select(c => c.Id)];
        var taken = WithNeeds(database, [.. Named(database, models, difference)]);
        return new(database.Where(o => taken.Contains(o.Id)).Select(o => AsModelled(o, models, changed)).Concat(models.Where(o => o.Id.Kind.IsSilent)));
    }

    private static IEnumerable<ObjectId> Named(Schema database, Schema models, Difference difference)
    {
        List<Renamer> renamers = [.. difference.Renames.Select(r => new Renamer([r]))];
        return database.Select(o => o.Id).Where(id => models.Contains(renamers.Aggregate(id, (name, renamer) => renamer.Apply(name))));
    }

    // A type or a sequence goes along. What needs a table, a column or a view that no model names does not: the next revision would drop that with its rows.
    private static HashSet<ObjectId> WithNeeds(Schema database, HashSet<ObjectId> named)
    {
        HashSet<ObjectId> taken = [];
        HashSet<ObjectId> refused = [];
        foreach (var id in named)
        {
            List<ObjectId> needs = [];
            if (Collect(id, []))
            {
                taken.UnionWith(needs);
            }

            bool Collect(ObjectId item, HashSet<ObjectId> seen)
            {
                if (!seen.Add(item) || taken.Contains(item))
                {
                    return true;
                }

                if (refused.Contains(item) || (HoldsRows(item) && !named.Contains(item))
                    || !database.Find(item)!.DependsOn(database).Where(n => database.Contains(n) && !IsOther(n)).ToList().TrueForAll(n => Collect(n, seen)))
                {
                    refused.Add(item);
                    return false;
                }

                needs.Add(item);
                return true;
            }

            // Everything may come from any extension.
            bool IsOther(ObjectId need) => need.Kind == Extension.ObjectKind && !named.Contains(need);
        }

        taken.UnionWith(database.OfType<SequenceOwner>().Where(o => taken.Contains(o.Column) && taken.Contains(Sequence.IdOf(o.Id.Schema, o.Id.Name))).Select(o => o.Id));
        return taken;
    }

    private static bool HoldsRows(ObjectId id) => id.Kind == Table.ObjectKind || id.Kind == Column.ObjectKind || id.Kind == View.ObjectKind || id.Kind == MaterializedView.ObjectKind || id.Kind == ForeignTable.ObjectKind;

    // What is as the models have it is recorded in their words.
    private static SchemaObject AsModelled(SchemaObject item, Schema models, HashSet<ObjectId> changed) => models.Find(item.Id) is not { } model ? item
        : changed.Contains(item.Id) ? item with { IsDeclared = model.IsDeclared }
        : model with { IsImplied = item.IsImplied };
}
