namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A member of an enumeration of C#.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What it is called as a value of a native enumerated type.</param>
/// <param name="Number">Its number, in digits.</param>
public sealed record EnumMember(string Name, string Label, string Number);
