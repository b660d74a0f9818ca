using SchemaGen.Core.Schemas;

namespace SchemaGen.Scaffolding;

/// <summary>An object that classes do not say.</summary>
/// <param name="Item">The object.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOut(SchemaObject Item, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => $"left out: {$"{Item.Id} {Item.Detail}".TrimEnd()}: {Reason}";
}
