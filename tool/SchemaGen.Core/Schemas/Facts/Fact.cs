namespace SchemaGen.Core.Schemas.Facts;

/// <summary>A property of an object: its name and its value.</summary>
public sealed record Fact(string Key, FactValue Value);
