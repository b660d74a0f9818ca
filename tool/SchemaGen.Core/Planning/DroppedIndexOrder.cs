using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Planning;

/// <summary>Leaves an index in its place until those that come are built, so that queries have one at all times.</summary>
internal static class DroppedIndexOrder
{
    internal static void FollowAdded(Node drop, Difference difference, IReadOnlyDictionary<ObjectId, Node> makes)
    {
        if (drop.Change.Before is not Index index || !difference.Online.Take(drop.Change, difference))
        {
            return;
        }

        foreach (var make in makes.Values.Where(m => m.Change.After is Index other && other.Table == index.Table))
        {
            drop.ShouldFollow(make);
        }
    }
}
