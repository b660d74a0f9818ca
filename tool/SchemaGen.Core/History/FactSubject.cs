using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>What a line of a manifest speaks of.</summary>
/// <param name="Id">The object, by the name that it has before a rename.</param>
/// <param name="Made">The object as it shall be; null where the line drops or renames it.</param>
/// <param name="Rename">The other name that it gets; null where the line makes, changes or drops it.</param>
public sealed record FactSubject(ObjectId Id, SchemaObject? Made, Rename? Rename)
{
    /// <summary>Whether the object is new.</summary>
    public bool IsNew { get; init; }
}
