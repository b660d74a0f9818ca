using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Lets constraints, indexes and sequences that models give no name have the one that they have already.</summary>
public static class KeptNames
{
    /// <summary>The models with the names of what is there, wherever they write none.</summary>
    /// <param name="before">What is there.</param>
    /// <param name="models">The models.</param>
    /// <param name="renames">What has another name in the models.</param>
    public static Schema Keep(Schema before, Schema models, IReadOnlyList<Rename> renames)
    {
        if (before.Count == 0 || !models.Any(o => o.ChosenName is not null))
        {
            return models;
        }

        FormerTables former = new(RenameResolver.Pending(before, models, renames));
        var renamed = former.Apply(before);
        var there = renamed.Where(o => o is TableConstraint or Index && !o.IsImplied).ToLookup(o => o.Owner!);
        var parts = models.Where(o => o is TableConstraint or Index && !o.IsImplied).ToLookup(o => o.Owner!);
        List<Rename> kept = [];
        foreach (var owner in parts.Where(g => there.Contains(g.Key) && g.Any(o => o.ChosenName is not null)))
        {
            kept.AddRange(SameParts.Find([.. there[owner.Key]], [.. owner]).Where(r => !former.Made(r, models.Find(r.From)!)));
        }

        kept.AddRange(OfSerials(renamed, models, former));
        kept = WithFreeNames(models, kept);
        models = OfIdentities(renamed, models, former);
        return kept.Count == 0 ? models : ImpliedParts.Complete(new Renamer(kept).Apply(models));
    }

    // The sequence of a serial column is known by its column.
    private static IEnumerable<Rename> OfSerials(Schema before, Schema models, FormerTables former)
    {
        var owners = before.OfType<SequenceOwner>().ToLookup(o => o.Column);
        return models.OfType<SequenceOwner>()
            .Where(o => !former.IsRenamed(o.Column) && owners[o.Column].Take(2).Count() == 1)
            .Select(o => new Rename(SequenceOf(o), SequenceOf(owners[o.Column].First())))
            .Where(r => r.From != r.To && r.From.Schema == r.To.Schema && before.Contains(r.To) && models.Find(r.From)?.ChosenName is not null);
    }

    private static ObjectId SequenceOf(SequenceOwner owner) => Sequence.IdOf(owner.Id.Schema, owner.Id.Name);

    // One that is there keeps its name, the usual one too; whichever wanted that gets the next.
    private static Schema OfIdentities(Schema before, Schema models, FormerTables former)
    {
        var named = before.OfType<Column>().Where(c => c.Identity is not null && !former.IsRenamed(c.Id)).ToDictionary(c => c.Id, c => c.Identity!.Sequence);
        List<Column> kept = [.. models.OfType<Column>().Where(c => c.Identity is not null && c.ChosenName is not null && named.ContainsKey(c.Id))];
        if (kept.All(c => c.Identity!.Sequence == named[c.Id]))
        {
            return models;
        }

        var changed = kept.ToDictionary(c => c.Id, c => Named(c, named[c.Id]));
        HashSet<UniqueName> taken = [.. models.SelectMany(o => o.UniqueNames), .. models.OfType<Column>().Where(IsSettled).Select(Sequence)];
        foreach (var column in models.OfType<Column>().Where(c => c.Identity is not null && !IsSettled(c)))
        {
            var free = column.ChosenName!.NamesIn(column.Id.Table).Select(n => Named(column, n)).Prepend(column).First(c => taken.Add(Sequence(c)));
            changed[column.Id] = free;
        }

        return models.Select(o => changed.TryGetValue(o.Id, out var column) ? column : o);

        bool IsSettled(Column column) => column.Identity is not null && (column.ChosenName is null || changed.ContainsKey(column.Id));
        UniqueName Sequence(Column column) => changed.TryGetValue(column.Id, out var made) ? made.IdentitySequence! : column.IdentitySequence!;
    }

    private static Column Named(Column column, string? sequence) =>
        column with { Identity = column.Identity! with { Sequence = sequence == Identity.UsualSequence(column.Id.Table, column.Id.Name) ? null : sequence } };

    // A kept name may be the one that was chosen for something else; one that is written goes before both.
    private static List<Rename> WithFreeNames(Schema models, List<Rename> kept)
    {
        if (kept.Count == 0)
        {
            return kept;
        }

        HashSet<UniqueName> taken = [.. models.Where(o => o.ChosenName is null && !o.IsImplied).SelectMany(o => o.UniqueNames)];
        List<Rename> free = [];
        foreach (var rename in kept)
        {
            var names = (models.Find(rename.From)! with { Id = rename.To }).UniqueNames.ToList();
            if (!names.Any(taken.Contains))
            {
                taken.UnionWith(names);
                free.Add(rename);
            }
        }

        HashSet<ObjectId> done = [.. free.Select(r => r.From)];
        foreach (var made in models.Where(o => o is TableConstraint or Index && o.ChosenName is not null && !o.IsImplied && !done.Contains(o.Id)))
        {
            var (id, names) = made.ChosenName!.NamesIn(made.Owner!.Name).Select(n => made.Id with { Name = n }).Prepend(made.Id)
                .Select(i => (Id: i, Names: (made with { Id = i }).UniqueNames.ToList()))
                .First(p => !p.Names.Any(taken.Contains));
            taken.UnionWith(names);
            if (id != made.Id)
            {
                free.Add(new(made.Id, id));
            }
        }

        return free;
    }
}
