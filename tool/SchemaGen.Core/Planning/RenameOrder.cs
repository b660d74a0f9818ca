using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>The sentence about what gets another name.</summary>
internal sealed class RenameOrder(Difference difference, FreedNames names, Dictionary<ObjectId, Node> makes, Dictionary<ObjectId, Node> drops)
{
    /// <summary>Puts a rename behind those of its table and schema, and behind whoever held its new name.</summary>
    internal void FollowsItsTableAndSchema(Node rename)
    {
        var change = rename.Change.Rename!;
        foreach (var earlier in names.RenamesTo(change.From).Concat(names.RenamesTo(change.To)).Where(r => r.Number < rename.Number))
        {
            rename.MustFollow(earlier);
        }

        // What goes with it has made way before.
        var partRenames = change.From.Schema == change.To.Schema ? [] : names.Renames.Where(r => r.Number < rename.Number && r.Id.Schema == change.From.Schema);
        foreach (var partRename in partRenames.Where(e => IsOf(e.Change.After!, change)))
        {
            rename.MustFollow(partRename);
        }

        foreach (var item in names.Taken(change))
        {
            foreach (var holder in item.UniqueNames.Select(names.FreedBy).Where(h => h?.Id != item.Id))
            {
                rename.MustFollow(holder);
            }
        }

        // A sequence goes with the table whose column owns it.
        if (difference.Before.Find(rename.Id with { Kind = SequenceOwner.ObjectKind }) is SequenceOwner owner)
        {
            FollowRenames(rename, owner.Column.TableId);
        }

        // What else it needs is there already; where that is made anew, the rename comes first.
        var space = Namespace.IdOf(rename.Id.Schema);
        Of(drops, Namespace.IdOf(change.From.Schema))?.MustFollow(rename);
        rename.MustFollow(Of(makes, space));
        foreach (var needed in rename.Change.After!.DependsOn(difference.Before).Append(space))
        {
            FollowRenames(rename, needed);
        }
    }

    private bool IsOf(SchemaObject item, Rename table) => item.Owner == table.From
        || (difference.Before.Find(item.Id with { Kind = SequenceOwner.ObjectKind, Schema = table.To.Schema }) is SequenceOwner owner && owner.Column.TableId == table.To);

    private void FollowRenames(Node node, ObjectId id)
    {
        foreach (var rename in names.RenamesTo(id))
        {
            node.MustFollow(rename);
        }
    }

    private static Node? Of(Dictionary<ObjectId, Node> nodes, ObjectId id) => nodes.TryGetValue(id, out var node) ? node : null;
}
