using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Diffing;

/// <summary>That an object, or a label of an enumerated type, was called something else before.</summary>
/// <param name="From">The old id.</param>
/// <param name="To">The new id; the type itself for a label.</param>
public sealed record Rename(ObjectId From, ObjectId To)
{
    /// <summary>The old label, where a label is renamed.</summary>
    public string? FromLabel { get; init; }

    /// <summary>The new label, where a label is renamed.</summary>
    public string? ToLabel { get; init; }

    /// <summary>The old name as <c>[RenamedFrom]</c> says it: with the schema where that is another.</summary>
    public string FormerName => FromLabel ?? (From.Schema == To.Schema ? From.Name : From.Path);

    /// <summary>The way back.</summary>
    public Rename Reverse() => new(To, From) { FromLabel = ToLabel, ToLabel = FromLabel };
}
