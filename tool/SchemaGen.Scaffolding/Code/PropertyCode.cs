using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>The property of a column, or one that leads to another class.</summary>
/// <param name="Type">Its type as C#.</param>
/// <param name="Name">Its name.</param>
public sealed record PropertyCode(string Type, string Name)
{
    /// <summary>Its attributes.</summary>
    public ValueList<AttributeCode> Attributes { get; init; } = [];

    /// <summary>Its summary as XML; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>The namespace of its type; null where none is needed.</summary>
    public string? Using { get; init; }

    /// <summary>Whether it is <c>required</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it begins with, as C#; null for nothing.</summary>
    public string? Value { get; init; }
}
