using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>What belongs to no class: attributes of the assembly.</summary>
public sealed record DatabaseCode(ValueList<AttributeCode> Attributes);
