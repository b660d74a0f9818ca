using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>The sentence about columns that go while others come to the same table.</summary>
internal static class DroppedColumnOrder
{
    // In between a person can move the values.
    internal static void FollowAdded(Node drop, Schema after, Dictionary<ObjectId, Node> makes, Dictionary<ObjectId, Node> drops)
    {
        foreach (var column in drop.Change.Before is Column && !makes.ContainsKey(drop.Id) ? after.ColumnsOf(drop.Id.TableId).Where(c => !drops.ContainsKey(c.Id)) : [])
        {
            drop.ShouldFollow(makes.TryGetValue(column.Id, out var make) ? make : null);
        }
    }
}
