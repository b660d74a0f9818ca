using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Planning.Online;

/// <summary>What can go wrong in a step, with the size of its table where it takes as long as that is large.</summary>
public static class HazardText
{
    /// <summary>The text of a hazard.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="change">The change of its step.</param>
    /// <param name="sizes">How large tables are, by id; empty where nobody has looked.</param>
    public static string Of(Hazard hazard, Change change, IReadOnlyDictionary<ObjectId, TableSize> sizes)
    {
        var item = (change.After ?? change.Before)!;
        return hazard.HoldsUpOthers && sizes.TryGetValue(item.Owner ?? item.Id, out var size) ? $"{hazard} ({size})" : hazard.ToString();
    }
}
