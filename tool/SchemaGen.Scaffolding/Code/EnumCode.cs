using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>An enumeration that is a native type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Members">Its members, in order.</param>
public sealed record EnumCode(string Name, string Namespace, ValueList<EnumMemberCode> Members)
{
    /// <summary>Its attributes.</summary>
    public ValueList<AttributeCode> Attributes { get; init; } = [];

    /// <summary>Its summary as XML; null for none.</summary>
    public string? Summary { get; init; }
}
