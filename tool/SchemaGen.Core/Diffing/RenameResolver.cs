using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Decides which hints of a rename still have something to do.</summary>
public static class RenameResolver
{
    /// <summary>The renames whose old name is there and whose new name is free, tables before their columns, by the table's new name.</summary>
    public static IReadOnlyList<Rename> Pending(Schema before, Schema after, IEnumerable<Rename> renames)
    {
        List<Rename> pending = [];
        var waiting = renames.OrderBy(r => ObjectKinds.RankOf(r.To.Kind)).ThenBy(r => r.FromLabel is not null).ThenBy(r => r.To.Path, StringComparer.Ordinal).ToList();
        for (var found = true; found;)
        {
            found = false;
            foreach (var rename in waiting.ToList())
            {
                var from = WithOldTable(rename.FromLabel is null ? rename.From : rename.To, pending);
                if (rename.FromLabel is not null ? HasLabelOnly(before, from, rename) && Labels(after, rename.To)?.Contains(rename.ToLabel!) == true : before.Contains(from) && IsFree(rename.To, before, pending) && after.Contains(rename.To))
                {
                    pending.Add(rename with { From = from });
                    found = waiting.Remove(rename);
                }
            }
        }

        return [.. pending.OrderBy(r => ObjectKinds.RankOf(r.To.Kind))];
    }

    /// <summary>The hints that name nothing: neither the old name nor the new one is there.</summary>
    public static IEnumerable<Rename> Unresolved(Schema before, IEnumerable<Rename> renames)
    {
        var list = renames.ToList();
        var owners = list.Where(IsOfOwner).ToList();
        return list.Where(r => r.FromLabel is null
            ? !before.Contains(WithOldTable(r.From, owners)) && !before.Contains(r.From) && !before.Contains(r.To)
            : Labels(before, r.From) is { } labels && !labels.Contains(r.FromLabel) && !labels.Contains(r.ToLabel!));
    }

    /// <summary>Whether a hint is of what is done: the new name is there, and the old one is not.</summary>
    public static bool IsDone(Schema before, Rename rename) => rename.FromLabel is null
        ? before.Contains(rename.To) && !before.Contains(rename.From)
        : Labels(before, rename.To) is { } labels && labels.Contains(rename.ToLabel!) && !labels.Contains(rename.FromLabel);

    // What holds the new name may itself get another one: b becomes c, then a becomes b.
    private static bool IsFree(ObjectId id, Schema before, List<Rename> pending) =>
        !before.Contains(WithOldTable(id, pending.Where(IsOfOwner))) || pending.Any(r => r.FromLabel is null && r.From == id);

    private static bool IsOfOwner(Rename rename) => rename.FromLabel is null && (rename.From.Kind == Table.ObjectKind || rename.From.Kind == CompositeType.ObjectKind);

    private static bool HasLabelOnly(Schema before, ObjectId type, Rename rename) =>
        Labels(before, type) is { } labels && labels.Contains(rename.FromLabel!) && !labels.Contains(rename.ToLabel!);

    private static Text.ValueList<string>? Labels(Schema before, ObjectId type) => (before.Find(type) as EnumType)?.Labels;

    // A column's hint names its table as the model does; before the rename the table has its old name, and so has a type its labels.
    private static ObjectId WithOldTable(ObjectId id, IEnumerable<Rename> renames)
    {
        var owner = id.Kind.Scope == ObjectScope.Table ? id.TableId : id;
        var table = renames.FirstOrDefault(r => r.FromLabel is null && r.To == owner);
        return table is null ? id : id.Kind.Scope == ObjectScope.Table ? id with { Schema = table.From.Schema, Table = table.From.Name } : table.From;
    }
}
