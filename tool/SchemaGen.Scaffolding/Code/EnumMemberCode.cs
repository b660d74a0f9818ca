namespace SchemaGen.Scaffolding.Code;

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attribute">Its attribute; null for none.</param>
public sealed record EnumMemberCode(string Name, AttributeCode? Attribute);
