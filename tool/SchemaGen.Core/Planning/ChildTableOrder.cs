using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>The sentences about tables that leave their parents.</summary>
internal sealed class ChildTableOrder(Difference difference, Dictionary<ObjectId, Node> drops)
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

    private Node? Drop(ObjectId id) => drops.TryGetValue(id, out var drop) ? drop : null;
}
