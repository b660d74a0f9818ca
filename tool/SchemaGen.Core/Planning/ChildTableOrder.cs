using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>The sentences about tables that leave their parents.</summary>
internal sealed class ChildTableOrder(Difference difference, Dictionary<ObjectId, Node> makes, Dictionary<ObjectId, Node> drops)
{
    // What a table gets after a child has left it is none of the child's.
    internal void PartFollowsChildrenThatLeave(Node make)
    {
        foreach (var child in make.Change.After is Column or Check && difference.Before.HasChildTables ? difference.Before.OfType<ChildTable>().Where(c => c.Parents.Contains(make.Id.TableId)) : [])
        {
            make.MustFollow(difference.After.Contains(child.Table) ? Drop(child.Id) : null);
        }
    }

    // A foreign key to a partitioned table holds each of its partitions.
    internal void PartitionFollowsKeysThatReferToIt(Node drop)
    {
        foreach (var key in drop.Change.Before is Partition partition ? StepCarriers.KeysTo(partition, difference.Before) : [])
        {
            drop.MustFollow(Drop(key.Id));
        }
    }

    // An index of the parent takes in what is there; one that is ON ONLY the parent does not, and a new partition would have to have it.
    internal void IndexFollowsThoseOfPartitions(Node node)
    {
        if (!difference.After.HasChildTables || node.Change.After is not { Owner: { } owner } index)
        {
            return;
        }

        foreach (var part in index is Partition && Make(owner) is null ? difference.After.Of(owner).Where(o => o.AttachedTo is not null) : [])
        {
            node.MustFollow(Make(part.Id));
        }

        node.MustFollow(index.AttachedTo is { } parent ? Make(parent) : null);
        foreach (var link in node.Action == ChangeAction.Create && index is TableConstraint or Index ? difference.After.OfType<Partition>().Where(p => p.Parent == owner) : [])
        {
            node.MustFollow(index.OnOnly ? Make(link.Id) : null);
            foreach (var part in index.OnOnly ? [] : difference.After.Of(link.Table).Where(o => o.AttachedTo == index.Id))
            {
                node.MustFollow(Make(part.Id));
            }
        }
    }

    private Node? Make(ObjectId id) => makes.TryGetValue(id, out var make) ? make : null;

    private Node? Drop(ObjectId id) => drops.TryGetValue(id, out var drop) ? drop : null;
}
