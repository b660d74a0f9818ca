using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding;

/// <summary>The property of a column that is being written.</summary>
internal sealed class PropertyDraft(string column, PropertyCode code)
{
    public string Column => column;

    public string Name => code.Name;

    public string NameOf => $"nameof({code.Name})";

    public List<AttributeCode> Attributes { get; } = [.. code.Attributes];

    public PropertyCode Build() => code with { Attributes = Attributes.WithCommentLast() };
}
